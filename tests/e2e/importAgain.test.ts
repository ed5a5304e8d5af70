/** A list that comes again a month later: what is new, what has changed, what stays the user's own, and the way back. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expectedByKind, serial, type Expected } from '../samples/expected';
import type { Row } from '../samples/sample';
import { imageOfPage, type WorkbookImage } from '../workbench/workbookImage';
import { enter, readBlock, type Content } from './cells';
import {
  byHeaders,
  figure,
  file,
  formulasOf,
  give,
  importButton,
  importList,
  openImport,
  read,
  tableOf,
} from './importing';
import { records } from './naiveList';
import { closeBrowser, openWorkbench, settled, type Session } from './session';

jest.setTimeout(120_000);
afterAll(closeBrowser);

const nextMonth = resolve(__dirname, '..', '..', 'samples', 'placeringar-2026-09.csv');

/*
 * By hand, from how the list is made (scripts/sample/exports/nextMonth.ts): it has the 149 placements of the sample under the same
 * names, and three newcomers after them. Four that were open have ended, and one that is open has a new day price; the list says
 * nothing of the columns that it has not. So 3 are new, 4 + 1 = 5 have changed, 149 − 5 = 144 have not, and none is missing.
 */
const rowsOfSample = 149;
const firstImport = { added: '3', changed: '5', unchanged: '144', missing: '0' };
/** The same list once more: all of its 149 + 3 rows are there already. */
const secondImport = { added: '0', changed: '0', unchanged: '152', missing: '0' };

async function difference(pane: Frame): Promise<typeof firstImport> {
  await pane.getByText('Oförändrade rader').waitFor();
  return {
    added: await figure(pane, 'Nya rader'),
    changed: await figure(pane, 'Ändrade rader'),
    unchanged: await figure(pane, 'Oförändrade rader'),
    missing: await figure(pane, 'Saknas i listan'),
  };
}

const dates = ['Startdatum', 'Slutdatum'];
const numbers = ['Dygnspris', 'Arvode', 'Omkostnad', 'Uppdragstagare född'];

/** The list as a plain reading has it: dates as Excel's numbers, blanks as the empty text. */
const list: readonly Row[] = records(readFileSync(nextMonth, 'utf8').replace('\uFEFF', ''), ';').map((row) =>
  Object.fromEntries(
    Object.entries(row).map(([header, cell]): readonly [string, Content] => {
      if (cell === '') return [header, ''];
      if (dates.includes(header)) return [header, Date.parse(cell) / 86_400_000 + 25_569];
      return [header, numbers.includes(header) ? Number(cell) : cell];
    }),
  ),
);

const ownColumns = ['Avgiftssats', 'Placerad nu', 'Dygn i år', 'Grundkostnad i år'];

/** A sheet's name may stand in quotation marks that it does not need: it is the same formula. */
const unquoted = (formula: unknown): string => String(formula).replaceAll("'Översikt'!", 'Översikt!');

/** The report's first kind stands on row 17 of the sheet, and its columns are kind, placed now, days, budget days, cost, budget. */
const report = { sheet: 'Översikt', row: 16, column: 0 };
const asOfCell = { sheet: 'Översikt', row: 10, column: 1 };

const ore = (kronor: unknown): number => Math.round(Number(kronor) * 100);

/** The report in the grid, in whole öre and hundredths of days. */
async function reportOf(page: Page, rows: number): Promise<readonly (readonly [Content, ...number[]])[]> {
  const lines = await readBlock(page, report, { rows, columns: 6 });
  return lines.map(([kind = '', ...figures]) => [kind, ...figures.map(ore)]);
}

const expectedReport = (known: ReadonlyMap<string, Expected>): readonly (readonly [Content, ...number[]])[] =>
  [...known].map(([kind, { placedNow, days, budgetDays, cost, budget }]) => [
    kind,
    ...[placedNow, days, budgetDays, cost, budget].map(ore),
  ]);

/** Without what an import remembers so that it can be undone: its journal, and hidden sheets of its own. */
function withoutJournal({ sheets, settings, ...image }: WorkbookImage): WorkbookImage {
  const { 'varddygn.import': journal, ...others } = settings;
  expect(journal).toBeDefined();
  return {
    ...image,
    sheets: sheets.filter(({ visibility }) => visibility !== 'VeryHidden'),
    settings: others,
  };
}

const logs: readonly string[] = ['Importlogg', 'Importrader'];

/** Without the tables of the log: every import is told there, also one that changes nothing else. */
function withoutLog({ sheets, tables, ...image }: WorkbookImage): WorkbookImage {
  return {
    ...image,
    sheets: sheets.filter(({ name }) => !logs.includes(name)),
    tables: Object.fromEntries(Object.entries(tables).filter(([name]) => !logs.includes(name))),
  };
}

describe('next month’s list over the sample', () => {
  let session: Session;
  let before: WorkbookImage;
  let after: WorkbookImage;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'sample' });
    const { page, pane } = session;
    before = await imageOfPage(page);
    await openImport(pane);
    await give(pane, nextMonth);
    await read(pane);
  });
  afterAll(() => session.close());

  test('the pane tells what is new and what has changed', async () => {
    const { page, pane } = session;
    expect(list).toHaveLength(rowsOfSample + 3);
    expect(await difference(pane)).toEqual(firstImport);
    expect(await imageOfPage(page)).toEqual(before);
  });

  test('every row of the list is in the table, and the user’s own columns count in all of them', async () => {
    const { page, pane } = session;
    await importList(pane);
    expect(await difference(pane)).toEqual(firstImport);
    const rows = byHeaders(await tableOf(page, 'Placeringar'));
    expect(rows).toHaveLength(list.length);
    expect(rows).toMatchObject(list);
    const formulas = byHeaders(await formulasOf(page, 'Placeringar'));
    for (const [index, row] of rows.entries()) {
      for (const column of ownColumns) {
        expect(String(formulas[index]?.[column])).toMatch(/^=/u);
        expect(unquoted(formulas[index]?.[column])).toBe(unquoted(formulas[0]?.[column]));
        expect(String(row[column])).not.toMatch(/^#/u);
      }
    }
  });

  test('the report has the figures of the new list, through the old date and through the new one', async () => {
    const { page } = session;
    const known = (listDate: number) => expectedByKind({ placements: list, listDate });
    const old = expectedReport(known(serial(2026, 8, 31)));
    expect(await reportOf(page, old.length)).toEqual(old);
    await enter(page, asOfCell, [[serial(2026, 9, 30)]]);
    const current = expectedReport(known(serial(2026, 9, 30)));
    expect(await reportOf(page, current.length)).toEqual(current);
    expect(current).not.toEqual(old);
    await enter(page, asOfCell, [[serial(2026, 8, 31)]]);
  });

  test('undone, the workbook is as it was before, cell for cell', async () => {
    const { page, pane } = session;
    await pane.getByRole('button', { name: 'Ångra importen' }).click();
    await pane.getByText('Importen är ångrad. Tabellen är som förut.').waitFor();
    expect(await imageOfPage(page)).toEqual(before);
  });

  test('imported twice, the second time changes nothing, and undoing that changes nothing either', async () => {
    const { page, pane } = session;
    await importList(pane);
    after = await imageOfPage(page);
    await pane.getByRole('button', { name: 'Importera en lista till' }).click();
    await give(pane, nextMonth);
    await read(pane);
    expect(await difference(pane)).toEqual(secondImport);
    await importList(pane);
    expect(await difference(pane)).toEqual(secondImport);
    const again = await imageOfPage(page);
    expect(withoutLog(withoutJournal(again))).toEqual(withoutLog(withoutJournal(after)));
    expect(byHeaders(await tableOf(page, 'Importlogg'))).toMatchObject([
      { 'Nya i tabellen': 3, 'Oförändrade i tabellen': 144 },
      { 'Nya i tabellen': 0, 'Oförändrade i tabellen': 152 },
    ]);
    await pane.getByRole('button', { name: 'Ångra importen' }).click();
    await pane.getByText('Importen är ångrad.').waitFor();
    const { 'varddygn.import': journal, ...settings } = after.settings;
    expect(journal).toBeDefined();
    expect(await imageOfPage(page)).toEqual({ ...withoutJournal(after), settings });
  });

  test('nothing went wrong on the way', async () => {
    await settled(session.page);
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});

/** So many rows are written in several blocks. */
const manyRows = 8_000;

const longList = [
  'Placerings-ID;Person;Placeringsform;Utförare;Startdatum;Slutdatum;Dygnspris',
  ...Array.from(
    { length: manyRows },
    (_, row) =>
      `P${String(row + 1).padStart(4, '0')};B${row % 900};HVB;Exempel-HVB;2026-01-01;2026-02-01;4500,50`,
  ),
].join('\r\n');

/** Presses the button that cancels as soon as the pane says that rows are being written, and tells how far it had come. */
function cancelWhileWriting(pane: Frame): Promise<string> {
  return pane.evaluate(
    () =>
      new Promise<string>((done) => {
        const observer = new MutationObserver(() => {
          const text = document.body.innerText;
          if (!text.includes('Skriver raderna')) return;
          const button = [...document.querySelectorAll('button')].find(
            ({ textContent }) => textContent === 'Avbryt',
          );
          if (button === undefined) return;
          observer.disconnect();
          button.click();
          done(/(\d+) procent/u.exec(text)?.[1] ?? '');
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
}

test('cancelled in the middle of the writing, the workbook is as it was, and the list still in hand', async () => {
  const session = await openWorkbench({ workbook: 'sample' });
  const { page, pane } = session;
  await openImport(pane);
  await give(pane, file('lång.csv', longList));
  await read(pane);
  await pane.getByText('Oförändrade rader').waitFor();
  const before = await imageOfPage(page);
  const cancelled = cancelWhileWriting(pane);
  await importButton(pane).click();
  const share = Number(await cancelled);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(100);
  await importButton(pane).waitFor();
  await pane
    .getByRole('alert')
    .getByText(/^Avbrutet\. Inget är ändrat/u)
    .first()
    .waitFor();
  expect(await imageOfPage(page)).toEqual(before);
  await pane.getByRole('heading', { name: 'lång.csv' }).waitFor();
  expect(session.problems).toEqual([]);
  await session.close();
});
