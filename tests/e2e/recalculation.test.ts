import type { Page } from 'playwright-core';
import { enter, readBlock, readCell, sentenceOf } from './cells';
import { closeBrowser, openWorkbench, type Session, type SessionOptions, settled } from './session';

jest.setTimeout(120_000);

const transports: readonly NonNullable<SessionOptions['transport']>[] = ['external', 'web'];

/** 1 to 31 January 2026 as Excel's serial numbers: 46023 is 2026-01-01. */
const january = [46023, 46053] as const;

afterAll(closeBrowser);

describe.each(transports)('an empty workbook, %s', (transport) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ transport, workbook: 'empty' });
  });
  afterAll(() => session.close());

  test('a typed formula is answered by the add-in through office.js, and follows its cells', async () => {
    const { page } = session;
    await enter(page, { sheet: 'Blad1', row: 0, column: 0 }, [[...january, '=IFO.CAREDAYS(A1,B1)']]);
    expect(await readCell(page, { sheet: 'Blad1', row: 0, column: 2 })).toBe(31);
    await enter(page, { sheet: 'Blad1', row: 0, column: 1 }, [[46054]]);
    expect(await readCell(page, { sheet: 'Blad1', row: 0, column: 2 })).toBe(32);
  });

  test('a column in gives a column out, with each error in its own row and its sentence behind it', async () => {
    const { page } = session;
    const rows = [
      [46023, 46053],
      [46023, '31/1 2026'],
      ['', ''],
      [46053, 46023],
    ];
    await enter(page, { sheet: 'Blad1', row: 9, column: 0 }, rows);
    await enter(page, { sheet: 'Blad1', row: 9, column: 2 }, [['=IFO.CAREDAYS(A10:A13,B10:B13)']]);
    const place = { sheet: 'Blad1', row: 9, column: 2 };
    expect(await readBlock(page, place, { rows: 4, columns: 1 })).toEqual([
      [31],
      ['#VALUE!'],
      [''],
      ['#VALUE!'],
    ]);
    expect(await sentenceOf(page, { ...place, row: 10 })).toContain('31/1 2026');
    expect(await sentenceOf(page, { ...place, row: 12 })).toContain('2026-01-01');
  });

  test('a row that is hidden is left out where a formula asks for that, also after an edit', async () => {
    const { page } = session;
    await enter(page, { sheet: 'Blad1', row: 19, column: 0 }, [[1], [2], [4], [8]]);
    await enter(page, { sheet: 'Blad1', row: 19, column: 1 }, [['=SUBTOTAL(109,A20:A23)']]);
    await hideRow(page, 20);
    expect(await readCell(page, { sheet: 'Blad1', row: 19, column: 1 })).toBe(13);
    await enter(page, { sheet: 'Blad1', row: 19, column: 0 }, [[16]]);
    expect(await readCell(page, { sheet: 'Blad1', row: 19, column: 1 })).toBe(28);
  });

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});

/** Hides a row by the menu of its number, as people do. */
async function hideRow(page: Page, row: number): Promise<void> {
  const top = await page.evaluate((wanted) => {
    const grid = window.workbench?.grid;
    const area = { sheetId: grid?.activeSheetId() ?? '', row: wanted, column: 0, rows: 1, columns: 1 };
    return grid?.place(area).top ?? 0;
  }, row);
  await page
    .locator('canvas[id^="univer-sheet-main-canvas"]')
    .click({ button: 'right', position: { x: 15, y: top + columnHeaders + 10 } });
  await page.getByText('Hide Selected Row').click();
  await settled(page);
}

/** The letters of the columns take so many pixels above the cells. */
const columnHeaders = 20;
