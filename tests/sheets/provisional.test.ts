import fc from 'fast-check';
import { monthOf, monthUntil } from '../../src/core/month';
import { cellName, offset, type Corner } from '../../src/sheets/cells';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import type { SheetKind } from '../../src/sheets/kind';
import type { SheetOrder } from '../../src/sheets/order';
import { reportSheet } from '../../src/sheets/reportSheet';
import { varianceKind } from '../../src/sheets/variance/varianceSheet';
import { volumesKind } from '../../src/sheets/volumes/volumesSheet';
import { budgetOrder } from './budgetOrder';
import { type CellValue, evaluate } from './evaluate';
import { day } from './followUpOrder';
import { writtenCells } from './references';

/** The small workbook, whose list tells when placements were registered. */
const order: SheetOrder = {
  ...budgetOrder,
  tables: {
    ...budgetOrder.tables,
    named: {
      ...budgetOrder.tables.named,
      placements: {
        all: 'Placeringar[#All]',
        columns: { start: 'Placeringar[Startdatum]', registered: 'Placeringar[Registrerad]' },
      },
    },
  },
};

/** A row of the list: first day and day of registration; texts are blanks and what is no date. */
type ListRow = readonly [start: CellValue, registered: CellValue];

interface Situation {
  readonly kind: SheetKind;
  readonly order?: SheetOrder;
  readonly list: readonly ListRow[];
  readonly asOf: number;
  /** Cells that people change, by their rows in the column of what can be set. */
  readonly typed?: Readonly<Record<string, CellValue>>;
}

/** What a sheet shows: the value of a cell of one of its blocks. */
function shown(situation: Situation): (block: string, cell: Corner) => CellValue {
  const { kind, list, asOf, typed = {} } = situation;
  const sheet = reportSheet(kind, situation.order ?? order);
  const contents = new Map(sheet.blocks.flatMap(writtenCells).map((each) => [cellName(each), each.cell]));
  const columns = new Map<string, readonly CellValue[]>([
    ['Placeringar[Startdatum]', list.map(([start]) => start)],
    ['Placeringar[Registrerad]', list.map(([, registered]) => registered)],
  ]);
  // The as-of date is the third of the cells that can be set: C7.
  const known = new Map<string, CellValue>([['C7', asOf], ...Object.entries(typed)]);
  const value = (name: string): CellValue => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const content = contents.get(name) ?? '';
    const found =
      typeof content === 'string' && content.startsWith('=')
        ? evaluate(content, (other) => columns.get(other) ?? value(other))
        : content;
    known.set(name, found);
    return found;
  };
  return (id, cell) => {
    const block = sheet.blocks.find((each) => each.id === id);
    if (block === undefined) throw new Error(`there is no ${id}`);
    return value(cellName(offset(block.at, cell.row, cell.column)));
  };
}

const months = Array.from({ length: 12 }, (_, month) => month);

/** Where each sheet tells the lag, from where it marks months, and how it says that one is provisional. */
const marked = [
  ['Uppföljning, jämförelsen', followUpKind, { lagRow: 14, block: 'comparison', row: 1, column: 2 }],
  ['Uppföljning, månadstabellen', followUpKind, { lagRow: 14, block: 'months', row: 0, column: 2 }],
  ['Avvikelse, månaderna', varianceKind, { lagRow: 15, block: 'byMonth', row: 1, column: 2 }],
  ['Avvikelse, ackumulerat', varianceKind, { lagRow: 15, block: 'byMonth', row: 7, column: 2 }],
  ['Avvikelse, underlaget', varianceKind, { lagRow: 15, block: 'listMonths', row: 0, column: 2 }],
] as const;

/** Ten placements from 1 March 2025 on that were registered so many days later. */
const late = (...lags: readonly number[]): ListRow[] =>
  lags.map((lag) => [day(2025, 3, 1), day(2025, 3, 1) + lag]);
const about23 = late(3, 9, 14, 20, 22, 24, 26, 33, 48, 60);

describe.each(marked)('%s', (_, kind, { lagRow, block, row, column }) => {
  const marksOf = (situation: Omit<Situation, 'kind'>): boolean[] => {
    const cellOf = shown({ kind, ...situation });
    return months.map((month) => String(cellOf(block, { row, column: column + month })).endsWith('prel.'));
  };

  test('marks the months that are younger than the lag, and none that has yet to begin', () => {
    // The lag is (22 + 24) / 2 = 23 days: on 22 August July's last day is 22 days old, on 23 August it is 23.
    const until = (from: number, to: number): boolean[] => months.map((month) => month >= from && month < to);
    expect(marksOf({ list: about23, asOf: day(2026, 8, 22) })).toEqual(until(6, 8));
    expect(marksOf({ list: about23, asOf: day(2026, 8, 23) })).toEqual(until(7, 8));
    expect(marksOf({ list: about23, asOf: day(2026, 8, 31) })).toEqual(until(7, 8));
    expect(marksOf({ list: about23, asOf: day(2027, 1, 23) })).toEqual(until(0, 0));
  });

  test('marks nothing where the lag is not known', () => {
    const nine = about23.slice(1);
    expect(marksOf({ list: nine, asOf: day(2026, 8, 22) })).not.toContain(true);
    expect(marksOf({ order: budgetOrder, list: [], asOf: day(2026, 8, 22) })).not.toContain(true);
  });

  test('follows the list and the as-of date as a count by hand does', () => {
    const start = fc.constantFrom(day(2024, 2, 28), day(2025, 7, 1), '');
    const lag = fc.oneof(fc.integer({ min: -40, max: 90 }), fc.constant(null));
    const rows = fc.array(fc.tuple(start, lag), { minLength: 8, maxLength: 24 });
    const asOf = fc.integer({ min: day(2026, 1, 1), max: day(2027, 3, 1) });
    fc.assert(
      fc.property(rows, asOf, (drawn, date) => {
        const list = drawn.map(([first, days]): ListRow => [
          first,
          days === null ? 'okänt' : Number(first) + days,
        ]);
        const lags = drawn.flatMap(([first, days]) => (first === '' || days === null ? [] : [days]));
        expect(marksOf({ list, asOf: date })).toEqual(
          months.map((month) => naive(lags, date, day(2026, month + 1, 1))),
        );
        const told = shown({ kind, list, asOf: date })('heading', { row: lagRow, column: 2 });
        expect(told).toBe(lags.length < 10 ? 'inte känt' : naiveMedian(lags));
      }),
      { numRuns: 60 },
    );
  });
});

/** Counts the days from the end of the month one by one until there are as many as the lag. */
function naive(lags: readonly number[], asOf: number, month: number): boolean {
  if (lags.length < 10 || month > asOf) return false;
  let date = monthUntil(monthOf(month)) - 1;
  for (let left = naiveMedian(lags); left > 0; left -= 0.5) date += 0.5;
  return date > asOf;
}

/** The smallest half step that at least half of the lags do not exceed, and the largest: their middle. */
function naiveMedian(lags: readonly number[]): number {
  const steps = Array.from({ length: 400 }, (_, step) => step / 2 - 60);
  const fits = steps.filter(
    (step) =>
      lags.filter((lag) => lag <= step).length * 2 >= lags.length &&
      lags.filter((lag) => lag >= step).length * 2 >= lags.length,
  );
  return ((fits[0] ?? NaN) + (fits.at(-1) ?? NaN)) / 2;
}

describe('the sentence', () => {
  const sentence = (list: readonly ListRow[], used = order): CellValue =>
    shown({ kind: followUpKind, order: used, list, asOf: day(2026, 8, 31) })('heading', {
      row: 17,
      column: 0,
    });

  test('tells the lag, of how many placements, and which months are provisional', () => {
    expect(sentence([...about23, [day(2025, 4, 1), '']])).toBe(
      'Registreringen släpar i median 23 dagar (av 10 placeringar med registreringsdatum). Månader efter 2026-07-31 är preliminära och märkta prel.',
    );
  });

  test.each([
    ['one day', late(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), /^Registreringen släpar i median 1 dag \(av 10 /u],
    // By hand: 31 August is over on 31 August, so all months through August are final.
    [
      'beforehand',
      late(-4, -4, -4, -4, -4, -4, -4, -4, -4, 0),
      /i median 4 dagar före första dagen .* efter 2026-08-31 /u,
    ],
    ['too few', about23.slice(1), /inte känt: färre än tio/u],
  ])('%s', (_, list, said) => {
    expect(sentence(list)).toMatch(said);
  });

  test.each(['okänt', '#N/A', '', -5, 3, 60, 2_958_466])(
    'does not count a placement with %p for a day',
    (cell) => {
      const rows: ListRow[] = [
        [day(2025, 4, 1), cell],
        [cell, day(2025, 4, 1)],
      ];
      expect(sentence([...about23, ...rows])).toBe(sentence(about23));
    },
  );

  test('says so where the list has no such column, also in English', () => {
    expect(sentence([], { ...budgetOrder, language: 'en' })).toMatch(/is not known/u);
  });
});

describe('the sheet of volumes', () => {
  const said = (month: CellValue): CellValue =>
    shown({ kind: volumesKind, list: about23, asOf: day(2026, 8, 31), typed: { C9: month } })('heading', {
      row: 19,
      column: 0,
    });

  test.each([
    ['the whole period', '', ''],
    ['a final month', day(2026, 7, 10), ''],
    ['a provisional month', day(2026, 8, 10), 'Månaden är preliminär: fler placeringar kan väntas.'],
    ['a month ahead', day(2026, 9, 1), 'Månaden ligger utanför perioden eller efter avstämningsdatumet.'],
  ])('says of %s what there is to say', (_, month, sentence) => {
    expect(said(month)).toBe(sentence);
  });
});
