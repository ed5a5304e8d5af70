import * as fc from 'fast-check';
import { world } from '../core/cost/arbitraries';
import { call } from './call';
import { sayable, sheetsOf } from './sheetsOf';

/** 2026-01-01, 2026-01-31 and 2026-02-28. */
const [first, january, february] = [46023, 46053, 46081];
const nbsp = '\u00a0';

const header = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris', 'Antal'];
const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', first, '', 4000],
];

describe('EXPLAIN', () => {
  test('takes all rows of a placement that has moved, and finds its ID whatever its case and type', () => {
    const list = [
      header,
      ['a1', 'HVB', first, first + 9, '', ''],
      [17, 'HVB', first, '', 1, ''],
      ['A1 ', 'HVB', first + 10, january, 100.5, ''],
    ];
    const result = call('EXPLAIN', ' A1', list, prices, first, january);
    expect(result[0]?.[0]).toBe(`10 × 4${nbsp}000 + 21 × 100,5 = 42${nbsp}110,5`);
    expect(result.slice(2)).toEqual([
      [first, first + 9, 10, 'dygn', 4000, '', 'Prislistan tabellrad 1', 40_000],
      [first + 10, january, 21, 'dygn', 100.5, '', 'Eget pris', 2110.5],
      ['Summa', '', '', '', '', '', '', 42_110.5],
    ]);
    expect(call('EXPLAIN', '17', list, prices, first, first)[0]?.[0]).toBe('1 × 1 = 1');
  });

  test('tells absence, add-ons and discounts, and an agreed quantity as the number of days it is', () => {
    const list = [header, ['P1', 'HVB', first, january, 1000, ''], ['P2', 'HVB', first, january, 1000, 2.5]];
    const absences = [
      ['Placerings-ID', 'Från', 'Till', 'Ersättning %'],
      ['P1', first + 10, first + 19, 0.8],
    ];
    const addOns = [
      ['Placerings-ID', 'Från', 'Till', 'Belopp', 'Enhet', 'Vad'],
      ['P1', first, first, 500, 'engång', 'resa'],
      ['P1', january, '', -50, '', ''],
    ];
    const rows = call('EXPLAIN', 'P1', list, null, first, february, null, null, absences, addOns);
    expect(rows[0]?.[0]).toBe(
      `21 × 1${nbsp}000 + 500 + 10 × 1${nbsp}000 × 80${nbsp}% − 1 × 50 = 29${nbsp}450`,
    );
    expect(rows.slice(2, -1).map(([, , ...rest]) => rest)).toEqual([
      [21, 'dygn', 1000, '', 'Eget pris, flera perioder', 21_000],
      [1, 'gång', 500, '', 'Tillägg: resa', 500],
      [10, 'dygn', 1000, 0.8, 'Eget pris, frånvaro', 8000],
      [1, 'dygn', -50, '', 'Tillägg', -50],
    ]);
    const agreed = call('EXPLAIN', 'P2', list, null, first, february);
    expect(agreed[0]?.[0]).toBe(`2,5 × 1${nbsp}000 = 2${nbsp}500`);
    expect(agreed[2]).toEqual([first, first, 2.5, 'dygn', 1000, '', 'Eget pris', 2500]);
  });

  test('names the dates that have no price beside those that have one, and gives no sum where none has', () => {
    const list = [header, ['P1', 'HVB', first - 10, january, '', '']];
    const rows = call('EXPLAIN', 'P1', list, prices, first - 10, january);
    expect(rows[3]?.slice(0, 7)).toEqual([first - 10, first - 1, 10, 'dygn', '', '', 'Pris saknas']);
    expect(rows[3]?.[7]).toMatch(
      /^#N\/A Tabellrad 1 \(P1\): prislistan har inget pris för ”HVB” den 2025-12-22/u,
    );
    expect(call('EXPLAIN', 'P1', list, prices, first - 10, first - 1)).toEqual([
      [
        '#N/A Tabellrad 1 (P1): prislistan har inget pris för ”HVB” den 2025-12-22. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.',
      ],
    ]);
  });

  test('says that nothing falls in a window before the placement', () => {
    const rows = call('EXPLAIN', 'P1', [header, ['P1', 'HVB', first, '', 5, '']], null, first - 9, first - 1);
    expect(rows[0]?.[0]).toBe('Placeringen har inga dygn i perioden.');
    expect(rows.length).toBe(3);
  });

  test('says that a placement without nights costs nothing', () => {
    const list = [
      [...header, 'Dygnsregel'],
      ['P1', 'HVB', first, first, 500, '', 'nätter'],
    ];
    const rows = call('EXPLAIN', 'P1', list, null, first, january);
    expect([rows[0]?.[0], rows.at(-1)?.at(-1)]).toEqual(['Placeringen kostar inget i perioden.', 0]);
  });

  test('says in the sum how many days it lacks', () => {
    const list = [header, ['P1', 'HVB', first - 11, first + 19, '', '']];
    const rows = call('EXPLAIN', 'P1', list, prices, first - 11, january);
    expect(rows[0]?.[0]).toBe(`20 × 4${nbsp}000 = 80${nbsp}000; 11 dygn utan pris`);
  });

  test('gives no from and to of dates between which others lie', () => {
    const list = [header, ['P1', 'HVB', first, january, 1000, '']];
    const absences = [
      ['Placerings-ID', 'Från', 'Till', 'Ersättning %'],
      ['P1', first + 10, first + 14, 0.5],
    ];
    const rows = call('EXPLAIN', 'P1', list, null, first, january, null, null, absences);
    expect(rows.slice(2, 4)).toEqual([
      ['', '', 26, 'dygn', 1000, '', 'Eget pris, flera perioder', 26_000],
      [first + 10, first + 14, 5, 'dygn', 1000, 0.5, 'Eget pris, frånvaro', 2500],
    ]);
    // 10 January to 5 March: 22/31 and 5/31 of months with the whole of February between them.
    const fee = [
      ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Omkostnad'],
      ['P1', 'HVB', first + 9, first + 63, 3100],
    ];
    const months = call('EXPLAIN', 'P1', fee, null, first, first + 90);
    expect(months.slice(2, 4).map(([from, to, , , , , , kronor]) => [from, to, kronor])).toEqual([
      ['', '', 2700],
      [first + 31, first + 58, 3100],
    ]);
  });

  test('speaks the language of the headers', () => {
    const english = [
      ['Placement ID', 'Kind', 'Start date', 'End date', 'Day price'],
      ['P1', 'HVB', first, january, 1234.5],
    ];
    const rows = call('EXPLAIN', 'P1', english, null, first, january);
    expect(rows[0]?.[0]).toBe('31 × 1,234.5 = 38,269.5');
    expect(rows[1]).toEqual(['From', 'To', 'Number', 'Unit', 'Amount', 'Share', 'What', 'Kronor']);
    expect(rows[2]?.[6]).toBe('Own price');
  });

  test.each([
    {
      args: ['P9', [header, ['P1', 'HVB', first, '', 1, '']]],
      says: '#N/A Placeringen ”P9” finns inte i tabellen.',
    },
    { args: ['', [header]], says: '#VALUE! Placering: cellen är tom.' },
    {
      args: ['P1', [header.slice(1), ['HVB', first, '', 1, '']]],
      says: '#VALUE! Placeringar: kolumnen Placerings-ID saknas.',
    },
    {
      args: ['P1', [header, ['P1', 'HVB', 'x', '', 1, '']]],
      says: '#VALUE! Tabellrad 1 (P1), Startdatum: ”x” är inget datum.',
    },
    {
      args: ['P1', [header, ['P1', 'HVB', january, first, 1, '']]],
      says: '#VALUE! Tabellrad 1 (P1): slutdatum 2026-01-01 ligger före startdatum',
    },
  ])('is one error where there is no sum to tell: $says', ({ args, says }) => {
    const result = call('EXPLAIN', ...args, null, first, january);
    expect(result.length).toBe(1);
    expect(String(result[0]?.[0]).startsWith(says)).toBe(true);
  });

  test('adds up to the cost that COSTROWS gives, in any tables', () => {
    const [from, to] = [40_000, 45_420];
    const ore = (cell: unknown): number => (typeof cell === 'number' ? Math.round(cell * 100) : 0);
    fc.assert(
      fc.property(world.map(sayable), (drawn) => {
        const { placements, prices: list, further, dayRule } = sheetsOf(drawn);
        const costs = call('COSTROWS', placements, list, from, to, null, dayRule, ...further);
        for (const [id, , , cost] of costs.slice(1)) {
          const sameId = costs.filter((row) => row[0] === id);
          if (id === '' || sameId.some((row) => typeof row[3] !== 'number')) continue;
          const rows = call('EXPLAIN', id, placements, list, from, to, null, dayRule, ...further);
          const total = sameId.reduce((sum, row) => sum + ore(row[3]), 0);
          expect(ore(rows.at(-1)?.[7])).toBe(total);
          expect(rows.slice(2, -1).reduce((sum, row) => sum + ore(row[7]), 0)).toBe(total);
          expect(typeof cost).toBe('number');
        }
      }),
      { numRuns: 300 },
    );
  });
});
