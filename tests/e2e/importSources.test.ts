/** Lists that are no text files: a workbook with several sheets, and cells that stand in the open workbook already. */

import { writeXlsx } from 'hucre/xlsx';
import type { Frame } from 'playwright-core';
import { imageOfPage } from '../workbench/workbookImage';
import { enter, type Content } from './cells';
import { byHeaders, figure, give, importList, openImport, read, tableOf, type MadeFile } from './importing';
import { closeBrowser, openWorkbench, type Session } from './session';

jest.setTimeout(180_000);
afterAll(closeBrowser);

const headers = ['Placerings-ID', 'Person', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'];

/** 46 023 is 1 January 2026 and 46 054 is 1 February 2026. */
const january: readonly (readonly Content[])[] = [
  ['P1', 'B001', 'HVB', 46_023, 46_054, 4500.5],
  ['P2', 'B002', 'Jourhem', 46_030, '', 1200],
];
const february: readonly (readonly Content[])[] = [
  ['P1', 'B001', 'HVB', 46_023, 46_054, 4500.5],
  ['P2', 'B002', 'Jourhem', 46_030, 46_060, 1200],
  ['P3', 'B003', 'Stödboende', 46_060, '', 900],
];

const dated = { numFmt: 'yyyy-mm-dd' };

/** A sheet of a workbook as a case system writes it: a title above the headers, dates by their style. */
function sheet(
  name: string,
  rows: readonly (readonly Content[])[],
): Parameters<typeof writeXlsx>[0]['sheets'][number] {
  const all = [[name], [], headers, ...rows].map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const cells = rows.flatMap((row, index) =>
    [3, 4].flatMap((column) => {
      const value = row[column] ?? '';
      return value === '' ? [] : [[`${index + 3},${column}`, { value, style: dated }] as const];
    }),
  );
  return { name, rows: all, cells: new Map(cells) };
}

const workbookFile = async (): Promise<MadeFile> => ({
  name: 'placeringar.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(await writeXlsx({ sheets: [sheet('Januari', january), sheet('Februari', february)] })),
});

const columnsOf = (table: readonly (readonly Content[])[]): Content[][] =>
  byHeaders(table).map((row) => headers.map((header) => row[header] ?? ''));

async function fromWorkbook(pane: Frame): Promise<void> {
  await pane.locator('details', { hasText: 'Hämta från arbetsboken' }).locator('summary').click();
}

const another = (pane: Frame): Promise<void> =>
  pane.getByRole('button', { name: 'Importera en lista till' }).click();

test('a workbook with two sheets: each is read when it is chosen, and the table has its cells', async () => {
  const session = await openWorkbench({ workbook: 'empty' });
  const { page, pane } = session;
  await openImport(pane);
  await give(pane, await workbookFile());
  await read(pane);
  const sheets = pane.getByRole('combobox', { name: 'Blad' });
  expect(await sheets.locator('option').allInnerTexts()).toEqual(['Januari', 'Februari']);
  await sheets.selectOption({ label: 'Januari' });
  await read(pane);
  expect(await figure(pane, 'Lästa rader')).toBe('2');
  await importList(pane);
  expect(columnsOf(await tableOf(page, 'Placeringar'))).toEqual(january);
  await another(pane);
  await give(pane, await workbookFile());
  await read(pane);
  await sheets.selectOption({ label: 'Februari' });
  await read(pane);
  await pane.getByText('Oförändrade rader').waitFor();
  expect(await figure(pane, 'Nya rader')).toBe('1');
  expect(await figure(pane, 'Ändrade rader')).toBe('1');
  await importList(pane);
  expect(columnsOf(await tableOf(page, 'Placeringar'))).toEqual(february);
  expect(session.problems).toEqual([]);
  await session.close();
});

describe('cells of the open workbook', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty' });
    const { page, pane } = session;
    const [{ name } = { name: '' }] = await page.evaluate(() => window.workbench?.grid.sheets() ?? []);
    await enter(page, { sheet: name, row: 4, column: 1 }, [headers, ...february]);
    await openImport(pane);
  });
  afterAll(() => session.close());

  const select = (
    row: number,
    column: number,
    size: readonly [rows: number, columns: number],
  ): Promise<void> =>
    session.page.evaluate(
      ([fromRow, fromColumn, rows, columns]) => {
        const grid = window.workbench?.grid;
        const [first] = grid?.sheets() ?? [];
        grid?.activateSheet(first?.id ?? '');
        grid?.select({ sheetId: first?.id ?? '', row: fromRow, column: fromColumn, rows, columns });
      },
      [row, column, ...size] as const,
    );

  test('a single blank cell is refused with a sentence that says what to select', async () => {
    await fromWorkbook(session.pane);
    await select(0, 0, [1, 1]);
    await session.pane.getByRole('button', { name: 'Läs de markerade cellerna' }).click();
    await session.pane
      .getByRole('alert')
      .getByText(/^Markera hela listan, med rubrikraden/u)
      .first()
      .waitFor();
  });

  test('selected with room around it, the list is imported, and its own cells are as they were', async () => {
    const { page, pane } = session;
    const { sheets: before } = await imageOfPage(page);
    await select(0, 0, [1000, 12]);
    await pane.getByRole('button', { name: 'Läs de markerade cellerna' }).click();
    await read(pane);
    expect(await figure(pane, 'Lästa rader')).toBe('3');
    await importList(pane);
    expect(columnsOf(await tableOf(page, 'Placeringar'))).toEqual(february);
    const [first] = (await imageOfPage(page)).sheets;
    expect(first).toEqual(before[0]);
  });

  test('a table read into itself changes nothing', async () => {
    const { pane } = session;
    await another(pane);
    await fromWorkbook(pane);
    await pane.getByLabel('eller en tabell').selectOption('Placeringar');
    await pane.getByRole('button', { name: 'Läs tabellen' }).click();
    await read(pane);
    await pane.getByText('Oförändrade rader').waitFor();
    expect(await figure(pane, 'Oförändrade rader')).toBe('3');
    for (const none of ['Nya rader', 'Ändrade rader', 'Saknas i listan'])
      expect(await figure(pane, none)).toBe('0');
  });

  test('nothing went wrong on the way', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
