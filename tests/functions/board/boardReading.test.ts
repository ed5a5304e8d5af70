import fc from 'fast-check';
import { boardFigure, type KindBudget } from '../../../src/core/board/boardFigures';
import { type BoardReading, boardReading, type BoardTables } from '../../../src/functions/board/boardReading';
import { isLocated } from '../../../src/functions/cell';
import { problemSentence } from '../../../src/text/problems';
import { call } from '../call';

/*
 * January–March 2026. The kinds are merged in the order HVB (1), Jourhem (2), then those without a number: Stödboende, Vårdnadsöverflyttning.
 */
const kinds = [
  ['Placeringsform', 'Räknar dygn', 'Sammanslagning'],
  ['Stödboende', 'ja', ''],
  ['Jourhem', 'ja', 2],
  ['HVB', 'ja', 1],
  ['Vårdnadsöverflyttning', 'nej', ''],
];
const headers = [
  'Placerings-ID',
  'Person',
  'Placeringsform',
  'Startdatum',
  'Slutdatum',
  'Dygnspris',
  'Omkostnad',
];
const rows: unknown[][] = [
  ['P1', 'A', 'HVB', '2026-01-10', '2026-02-05', 4000, ''],
  ['P2', 'A', 'Stödboende', '2026-02-05', '', 1500, ''],
  ['P3', 'B', 'Vårdnadsöverflyttning', '2025-01-01', '', '', 3100],
  ['P4', '', 'Okänt hem', '2026-03-01', '2026-03-10', 1000, ''],
  ['P5', '', 'hvb', '2026-01-31', '2026-01-31', 1000, ''],
  ['P6', 'A', 'HVB', '2026-01-31', '2026-02-01', 1000, ''],
];
const budget = [
  ['Månad', 'Placeringsform', 'Dygn', 'Pris', 'Belopp'],
  ['2026-01-01', 'HVB', 31, 4000, 124_000],
  ['2026-03-01', 'hvb', 10, 4000, 40_000],
  ['2026-12-01', 'HVB', '', '', 1_000],
  ['2026-02-01', 'Jourhem', '', 1500, ''],
  ['2026-02-01', 'Något annat', '', '', 5_000],
];
const tables: BoardTables = { placements: [headers, ...rows], prices: null, further: [kinds], budget };

function read(given: Partial<BoardTables> = {}, months = 3): BoardReading {
  const found = boardReading({ ...tables, ...given }, { year: 2026, months, dayRule: 'both' });
  if (isLocated(found)) throw new Error(problemSentence(found, 'sv'));
  return found;
}

function refusal(given: Partial<BoardTables>): string {
  const found = boardReading({ ...tables, ...given }, { year: 2026, months: 3, dayRule: 'both' });
  return isLocated(found) ? problemSentence(found, 'sv') : 'read';
}

describe('what a copy for the board is made from', () => {
  it('has the kinds in the order of Sammanslagning, those without a number last, and the unknown ones after them', () => {
    const { kinds: names, countsDays } = read();
    expect(names).toEqual(['HVB', 'Jourhem', 'Stödboende', 'Vårdnadsöverflyttning', 'Okänd form']);
    expect(countsDays).toEqual([true, true, true, false, true]);
  });

  it('has days and öre by kind, month and person; rows without a person are one', () => {
    const { list } = read();
    const shown = list.contributions.map(({ kind, month, person, dayParts, cost }) => [
      kind,
      month,
      list.persons[person],
      dayParts / 1_000_000,
      cost / 100,
    ]);
    // P1: 22 days of January and 5 of February at 4 000; P6 a day of each at 1 000.
    expect(shown).toEqual([
      [0, 0, 'A', 23, 89_000],
      [0, 1, 'A', 6, 21_000],
      [2, 1, 'A', 24, 36_000],
      [2, 2, 'A', 31, 46_500],
      [3, 0, 'B', 0, 3_100],
      [3, 1, 'B', 0, 3_100],
      [3, 2, 'B', 0, 3_100],
      [4, 2, '', 10, 10_000],
      [0, 0, '', 1, 1_000],
    ]);
    expect(list.contributions[7]?.person).toBe(list.contributions[8]?.person);
  });

  it('has the budget by kind: through the last month, and of the year', () => {
    const { budgets } = read();
    const told = (budgets ?? []).map(({ days, cost, price, yearCost }: KindBudget) => [
      Number(days.numerator) / Number(days.denominator),
      cost / 100,
      price,
      yearCost / 100,
    ]);
    expect(told).toEqual([
      [41, 164_000, 4_000_000_000, 165_000],
      [0, 0, 1_500_000_000, 0],
      [0, 0, null, 0],
      [0, 0, null, 0],
      [0, 5_000, null, 5_000],
    ]);
    expect(read({ budget: null }).budgets).toBeNull();
  });

  it('counts nights where the workbook does and nothing else says', () => {
    const found = boardReading(tables, { year: 2026, months: 3, dayRule: 'nights' });
    // P1 and P6 end in February: a day less each in January–March, 29 − 2 + 1 − 1 of HVB; P5 is a single day.
    const days = isLocated(found)
      ? NaN
      : boardFigure(found.list, [0], { from: 0, until: 3 }).dayParts / 1_000_000;
    expect(days).toBe(27);
  });

  it('stops where anything would be left out, so that the total is always that of SUMMARY', () => {
    const more = (row: unknown[]): Partial<BoardTables> => ({ placements: [headers, ...rows, row] });
    expect(refusal(more(['P9', 'C', 'HVB', '2026-02-01', '', '', '']))).toMatch(/^Pris saknas/);
    expect(refusal(more(['P9', 'C', 'HVB', 'i våras', '', 100, '']))).toMatch(/P9/);
    expect(refusal({ further: [] })).toMatch(/Former/);
    expect(
      refusal({ placements: tables.placements.map((row) => row.filter((_, column) => column !== 1)) }),
    ).toMatch(/Person/);
    expect(refusal({ further: [[...kinds, ['Kontaktfamilj', 'ja', 'sist']]] })).toMatch(/sist/);
    // A price that is missing in April is no hindrance to a copy through March.
    expect(refusal(more(['P9', 'C', 'HVB', '2026-04-01', '', '', '']))).toBe('read');
  });
});

describe('the law that the total is that of SUMMARY', () => {
  const anyRow = fc
    .record({
      person: fc.constantFrom('', 'A', 'B', 'C', 'D'),
      kind: fc.constantFrom('HVB', 'Jourhem', 'Stödboende', 'Vårdnadsöverflyttning', 'Annat'),
      start: fc.integer({ min: 45_900, max: 46_300 }),
      length: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
      price: fc.integer({ min: 1, max: 9_999_99 }),
    })
    .map(({ person, kind, start, length, price }) => [
      'P',
      person,
      kind,
      start,
      length === null ? '' : start + length,
      price / 100,
      '',
    ]);

  it('for days and for kronor', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }), (random, months) => {
        const placements = [headers, ...random];
        const { list } = read({ placements }, months);
        const all = boardFigure(list, [0, 1, 2, 3, 4], { from: 0, until: months });
        const last = [
          '01-31',
          '02-28',
          '03-31',
          '04-30',
          '05-31',
          '06-30',
          '07-31',
          '08-31',
          '09-30',
          '10-31',
          '11-30',
          '12-31',
        ];
        const to = `2026-${last[months - 1] ?? ''}`;
        const table = call(
          'SUMMARY',
          placements,
          null,
          '2026-01-01',
          to,
          [['dygn', 'kostnad']],
          'form',
          'ingen',
          null,
          null,
          kinds,
        );
        expect([all.dayParts / 1_000_000, all.cost / 100]).toEqual(table.at(-1)?.slice(1));
      }),
      { numRuns: 100 },
    );
  });
});
