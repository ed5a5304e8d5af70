import { readXlsx } from 'hucre/xlsx';
import { forgetBoardCopy, makeBoardCopy, readBoard } from '../../../src/host/boardCopy/boardCopy';
import { type BoardView, isHindrance } from '../../../src/host/boardCopy/boardView';
import type { BoardWish } from '../../../src/host/boardCopy/planCopy';
import { parseRecord, recordKeys } from '../../../src/host/boardCopy/record';
import { isFailure } from '../../../src/host/failure';
import { readEntries, textOf } from '../../../workbench/page/file/zipEntries';
import { addTable } from '../sheets/workbookToFollow';
import { workbookImage } from '../../workbench/workbookImage';
import { useOffice } from '../useOffice';

const office = useOffice();

/** Each test's workbook hands its new workbooks over here. */
const made: (string | null)[] = [];

const headers = [
  'Placerings-ID',
  'Person',
  'Placeringsform',
  'Utförare',
  'Startdatum',
  'Slutdatum',
  'Dygnspris',
];

/** So many open placements of a kind since the new year: serial number 46023 is 2026-01-01. */
function placed(letter: string, count: number, kind: string): (string | number)[][] {
  return Array.from({ length: count }, (_, index) => [
    `PL-${letter}${index}-XQ`,
    `P-7K3M9-${letter}${index}QXT`,
    kind,
    `Utföraren ${letter}XQ`,
    46023,
    '',
    1000 + index,
  ]);
}

const placements = [
  headers,
  ...placed('H', 3, 'HVB'),
  ...placed('S', 5, 'Stödboende'),
  ...placed('J', 6, 'Jourhem'),
];

async function prepare(rows = placements): Promise<void> {
  made.length = 0;
  await office.reopen({ onCreateWorkbook: (base64) => made.push(base64) });
  await addTable(office, 'Placeringar', rows);
  await addTable(office, 'Former', [
    ['Placeringsform', 'Räknar dygn', 'Sammanslagning'],
    ['Jourhem', 'ja', 3],
    ['HVB', 'ja', 1],
    ['Stödboende', 'ja', 2],
  ]);
  await addTable(office, 'Budget', [
    ['Månad', 'Placeringsform', 'Dygn', 'Belopp'],
    [46023, 'HVB', 62, 90_000],
    [46054, 'Jourhem', 180, 170_000],
  ]);
}

const wish: BoardWish = { language: 'sv', year: 2026, months: 2, limits: null, unit: null, listDate: null };

async function view(given: Partial<BoardWish> = {}): Promise<BoardView> {
  const outcome = await readBoard({ ...wish, ...given });
  if (isFailure(outcome) || isHindrance(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

function bytesOf(base64: string | null | undefined): Uint8Array {
  return Uint8Array.from(atob(base64 ?? ''), (character) => character.charCodeAt(0));
}

/** The settings of the workbook, of which each is kept as JSON. */
const settings = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(workbookImage(office.session()).settings).map(([key, text]): [string, unknown] => [
      key,
      JSON.parse(text),
    ]),
  );

describe('a copy for the board', () => {
  it('is shown before it is made, and nothing is written by looking', async () => {
    await prepare();
    const before = workbookImage(office.session());
    expect(await view()).toMatchObject({
      plan: { shows: 'groups', unit: 'month', coarseBecause: null },
      groups: [
        { name: 'HVB och Stödboende', kinds: ['HVB', 'Stödboende'], fewest: 8 },
        { name: 'Jourhem', kinds: ['Jourhem'], fewest: 6 },
      ],
      limits: { persons: 5, share: 50 },
      unit: 'tkr',
      change: 'first',
      hasBudget: true,
      isMade: false,
    });
    expect(workbookImage(office.session())).toEqual(before);
    expect(made).toEqual([]);
  });

  it('becomes a workbook that Excel is asked to open', async () => {
    await prepare();
    expect(await makeBoardCopy(wish, 'workbook')).toEqual({
      way: 'workbook',
      title: 'Placeringar januari–februari 2026',
    });
    expect(made).toHaveLength(1);
    const { sheets } = await readXlsx(bytesOf(made[0]));
    expect(sheets.map(({ name }) => name)).toEqual(['Sammanfattning', 'Bro', 'Månader', 'Om kopian']);
    // Six persons, 59 days each, at 1 000–1 005 kronor: 59 × 6 015.
    const jourhem = sheets[0]?.rows.find(([label]) => label === 'Jourhem');
    expect(jourhem?.slice(1, 5)).toEqual([354, 6, (59 * 6015) / 354, 59 * 6015]);
  });

  it('has in none of its parts a person, a placement, a provider or a price of anybody', async () => {
    await prepare();
    await makeBoardCopy(wish, 'workbook');
    const parts = await Promise.all(
      readEntries(bytesOf(made[0])).map(async (entry) => [entry.name, await textOf(entry)] as const),
    );
    expect(parts.length).toBeGreaterThan(15);
    for (const [name, xml] of parts)
      expect([name, /QXT|XQ|PL-|7K3M9|Utföraren/.exec(xml)?.[0]]).toEqual([name, undefined]);
  });

  it('is remembered without any person or amount, and the next one goes by it', async () => {
    await prepare();
    await makeBoardCopy({ ...wish, unit: 'mnkr', limits: { persons: 4, share: 60 } }, 'workbook');
    const stored = String(settings()[recordKeys(2026).last]);
    expect(stored).not.toMatch(/QXT|7K3M9|PL-|Utföraren/);
    expect(parseRecord(stored)).toMatchObject({
      year: 2026,
      months: 2,
      unit: 'month',
      groups: [{ kinds: ['HVB', 'Stödboende'] }, { kinds: ['Jourhem'] }, { kinds: [''] }],
    });
    expect(await view()).toMatchObject({
      change: 'same',
      unit: 'mnkr',
      limits: { persons: 4, share: 60 },
      isMade: true,
    });
  });

  it('tells the next one that a single person has changed it, and lets it show the total alone', async () => {
    await prepare();
    await makeBoardCopy(wish, 'workbook');
    await office.session().window.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('Placeringar').getDataBodyRange();
      body.getCell(0, 6).values = [[1500]];
      await context.sync();
    });
    expect((await view()).plan).toEqual({ shows: 'total', because: 'fewChanged' });
    // In March everybody goes on: the months so far must not show the change, but the four-month period may.
    expect(await view({ months: 3 })).toMatchObject({
      plan: { shows: 'groups', unit: 'fourMonths', coarseBecause: 'fewChanged' },
      change: 'coarser',
    });
    // The next year begins anew.
    expect(await view({ year: 2027 })).toMatchObject({ change: 'first' });
  });

  it('is held against every copy of the year, also when the last one has been forgotten', async () => {
    await prepare();
    /** The price of a day of the first persons, who are those of one group. */
    const pay = (prices: readonly number[]): Promise<void> =>
      office.session().window.Excel.run(async (context) => {
        const body = context.workbook.tables.getItem('Placeringar').getDataBodyRange();
        for (const [row, price] of prices.entries()) body.getCell(row, 6).values = [[price]];
        await context.sync();
      });
    await makeBoardCopy(wish, 'workbook');
    await pay([1500, 1501, 1502, 1503, 1504, 1505]);
    expect((await view()).plan.shows).toBe('groups');
    await makeBoardCopy(wish, 'workbook');
    // Five are paid as at first again: since the second copy five have changed, since the first one person.
    await pay([1000, 1001, 1002, 1000, 1001]);
    expect((await view()).plan).toEqual({ shows: 'total', because: 'fewChanged' });
    expect(String(settings()[recordKeys(2026).older])).not.toMatch(/QXT|7K3M9|PL-|Utföraren/);
    // The third is as the first would have been: what was forgotten binds nobody.
    await pay([1000, 1001, 1002, 1000, 1001, 1002]);
    expect(await forgetBoardCopy(2026)).toBe('forgotten');
    expect(await view()).toMatchObject({ plan: { shows: 'groups', unit: 'month' }, change: 'same' });
  });

  it('is remembered although a copy of another year has been made since', async () => {
    await prepare();
    await makeBoardCopy(wish, 'workbook');
    await makeBoardCopy({ ...wish, year: 2027, months: 1 }, 'workbook');
    expect(await view()).toMatchObject({ change: 'same', isMade: true });
    expect(await forgetBoardCopy(2027)).toBe('forgotten');
    expect(await view()).toMatchObject({ change: 'same', isMade: true });
  });

  it('shows all kinds together once one of them has another name', async () => {
    await prepare();
    await makeBoardCopy(wish, 'workbook');
    await office.session().window.Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem('Former').getDataBodyRange().getCell(0, 0).values = [['Jourhem externt']];
      const kinds = tables.getItem('Placeringar').getDataBodyRange();
      for (let row = 8; row < 14; row += 1) kinds.getCell(row, 2).values = [['Jourhem externt']];
      await context.sync();
    });
    // Six have moved, as far as the list tells, and nobody is new: nothing has surely changed.
    expect((await view()).plan).toEqual({ shows: 'total', because: 'fewChanged' });
    // In March all fourteen go on. What is budgeted for the old name is budgeted for no kind that is known.
    expect((await view({ months: 3 })).groups).toMatchObject([
      { kinds: ['HVB', 'Stödboende', 'Jourhem externt', 'Okänd form'] },
    ]);
  });

  it('can be forgotten, when it was never handed out', async () => {
    await prepare();
    await makeBoardCopy(wish, 'workbook');
    expect(await forgetBoardCopy(2026)).toBe('forgotten');
    expect(await view()).toMatchObject({ change: 'first', isMade: false });
  });

  it('cannot be made while a placement has no price, and says which', async () => {
    await prepare([...placements, ['PL-9', 'P9', 'HVB', '', 46030, '', '']]);
    const outcome = await readBoard(wish);
    expect(isHindrance(outcome) && outcome.problem.cause.problem).toBe('missingPrices');
    expect(isHindrance(await makeBoardCopy(wish, 'workbook'))).toBe(true);
    expect(made).toEqual([]);
    expect(settings()).toEqual({});
  });

  it('needs placements and kinds', async () => {
    await office.reopen();
    expect(await readBoard(wish)).toEqual({ failure: 'noPlacements' });
    await addTable(office, 'Placeringar', placements);
    expect(await readBoard(wish)).toEqual({ failure: 'noKinds' });
  });
});

describe('a copy that Excel refuses', () => {
  it('leaves what is remembered as it was', async () => {
    await prepare();
    await makeBoardCopy(wish, 'workbook');
    const before = settings();
    const { Excel } = office.session().window;
    const { createWorkbook } = Excel;
    Object.assign(Excel, { createWorkbook: () => Promise.reject(new Error('AccessDenied')) });
    const outcome = await makeBoardCopy({ ...wish, months: 1 }, 'workbook');
    Object.assign(Excel, { createWorkbook });
    expect(isFailure(outcome)).toBe(true);
    expect(settings()).toEqual(before);
  });
});
