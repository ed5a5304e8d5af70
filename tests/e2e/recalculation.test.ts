import { enter, readBlock, readCell, sentenceOf } from './cells';
import { closeBrowser, openWorkbench, type Session, type SessionOptions } from './session';

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

  test('nothing went wrong on the way, and nothing left this machine', async () => {
    expect(session.problems).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.missing())).toEqual([]);
    expect(await session.page.evaluate(() => window.workbench?.host.faults().map(String))).toEqual([]);
  });
});
