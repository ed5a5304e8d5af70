import * as fc from 'fast-check';
import { world } from '../core/cost/arbitraries';
import { walk } from '../core/naive/walk';
import type { World } from '../core/naive/world';
import { call, callInEnglish } from './call';
import { sayable, sheetsOf } from './sheetsOf';

/** 2026-01-01, 2026-01-31 and 2026-02-28. */
const [first, january, february] = [46023, 46053, 46081];

const header = ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'];
const labels = ['Placerings-ID', 'Dygn', 'Pris', 'Kostnad', 'Dygn utan pris'];
const prices = [
  ['Placeringsform', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', first, '', 4000],
];

describe('COSTROWS', () => {
  test('answers row by row, in the order of the table, and leaves blank rows and totals blank', () => {
    const list = [
      header,
      ['P1', 'HVB', first, january, ''],
      ['', '', '', '', ''],
      [17, 'hvb', january, february, 1000.1],
      ['Summa', '', '', '', 1000.1],
    ];
    expect(call('COSTROWS', list, prices, first, january)).toEqual([
      labels,
      ['P1', 31, 4000, 124_000, 0],
      ['', '', '', '', ''],
      [17, 1, 1000.1, 1000.1, 0],
      ['', '', '', '', ''],
    ]);
  });

  test('keeps a bad row to itself, beside its ID', () => {
    const list = [
      header,
      ['P1', 'HVB', 'x', '', ''],
      ['P2', 'HVB', january, first, ''],
      ['P3', 'HVB', january, '', 'y'],
      ['P4', 'HVB', january, '', ''],
    ];
    const [, one, two, three, four] = call('COSTROWS', list, prices, first, january);
    const notADate =
      '#VALUE! Tabellrad 1 (P1), Startdatum: ”x” är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.';
    expect(one).toEqual(['P1', notADate, notADate, notADate, notADate]);
    expect(two?.[3]).toBe(
      '#VALUE! Tabellrad 2 (P2): slutdatum 2026-01-01 ligger före startdatum 2026-01-31. Rätta det datum som är fel.',
    );
    expect(three?.[3]).toMatch(/^#VALUE! Tabellrad 3 \(P3\), Dygnspris: ”y” är text/u);
    expect(four).toEqual(['P4', 1, 4000, 4000, 0]);
  });

  test('counts days without a price apart, and prices those that have one', () => {
    const list = [header, ['P1', 'HVB', first - 10, january, '']];
    expect(call('COSTROWS', list, prices, first - 10, january)[1]).toEqual(['P1', 41, 4000, 124_000, 10]);
    expect(call('COSTROWS', list, prices, first - 10, first - 1)[1]?.[3]).toBe(
      '#N/A Tabellrad 1 (P1): prislistan har inget pris för ”HVB” den 2025-12-22. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.',
    );
  });

  test('says of a placement without kind, and of one with a provider, what the list lacks', () => {
    const list = [
      ['Placeringsform', 'Startdatum', 'Slutdatum', 'Utförare'],
      ['', first, '', ''],
      ['SiS', first, '', 'Björken'],
    ];
    const [, one, two] = call('COSTROWS', list, prices, first, january);
    expect(one?.[1]).toMatch(/inget pris för en tom placeringsform den 2026-01-01/u);
    expect(two?.[1]).toMatch(/inget pris för ”SiS” hos ”Björken” den 2026-01-01/u);
  });

  test('needs no price list where every placement has a price of its own', () => {
    const list = [header, ['P1', 'HVB', first, '', 100], ['P2', 'HVB', first, '', 'fri']];
    for (const none of [null, '', [['']], [[0]]])
      expect(call('COSTROWS', list, none, first, january)).toEqual([
        labels,
        ['P1', 31, 100, 3100, 0],
        ['P2', 31, 0, 0, 0],
      ]);
  });

  test('holds nothing after the as-of date, for anybody', () => {
    const list = [
      header,
      ['P1', 'HVB', first, '', ''],
      ['P2', 'HVB', first, february, ''],
      ['P3', 'HVB', february, '', ''],
    ];
    expect(call('COSTROWS', list, prices, first, february, january)).toEqual([
      labels,
      ['P1', 31, 4000, 124_000, 0],
      ['P2', 31, 4000, 124_000, 0],
      ['P3', 0, '', 0, 0],
    ]);
    expect(call('COSTROWS', list, prices, january + 1, february, january)[1]).toEqual(['P1', 0, '', 0, 0]);
  });

  test('labels its columns in the language of the headers, whatever the host speaks', () => {
    const english = [
      ['Placement ID', 'Kind', 'Start date', 'End date', 'Day price'],
      ['P1', 'HVB', first, '', 1],
    ];
    expect(call('COSTROWS', english, null, first, first)[0]).toEqual([
      'Placement ID',
      'Days',
      'Price',
      'Cost',
      'Days without price',
    ]);
    expect(callInEnglish('COSTROWS', [header], null, first, first)).toEqual([labels]);
  });

  test.each([
    { args: ['x', prices, first, january], says: 'Placeringar: området är ingen tabell.' },
    {
      args: [
        [
          ['Placerings-ID', 'Startdatum'],
          ['P1', first],
        ],
        prices,
        first,
        january,
      ],
      says: 'Placeringar: kolumnen Placeringsform saknas.',
    },
    {
      args: [
        [
          ['Placeringsform', 'Startdatum'],
          ['HVB', first],
        ],
        prices,
        first,
        january,
      ],
      says: 'Placeringar: kolumnen Slutdatum saknas.',
    },
    { args: [[header], prices, '', january], says: 'Från: datum saknas.' },
    { args: [[header], prices, first, 'x'], says: 'Till: ”x” är inget datum.' },
    {
      args: [
        [header],
        [
          ['Placeringsform', 'Pris'],
          ['HVB', 1],
        ],
        first,
        january,
      ],
      says: 'Priser: kolumnen Gäller från saknas.',
    },
    {
      args: [[header], prices, first, january, null, null, prices],
      says: 'Rubrikerna ”Placeringsform”, ”Gäller från”, ”Gäller till”, ”Pris” hör inte till någon tabell',
    },
    {
      args: [[header], [...prices, ['HVB', first, '', 'x']], first, january],
      says: 'Tabellrad 2 (HVB, 2026-01-01), Pris i Priser: ”x” är text, inte ett tal.',
    },
  ])('is one error where the call as a whole is wrong: $says', ({ args, says }) => {
    const result = call('COSTROWS', ...args);
    expect(result.length).toBe(1);
    expect(String(result[0]?.[0]).startsWith(`#VALUE! ${says}`)).toBe(true);
  });
});

/** Before the first date of any world: a cell must say from when. */
const longAgo = 40_000;

/** The row as it follows from walking from date to date. */
function walkedRow(drawn: World, row: number): unknown {
  const walked = walk(drawn, row);
  if ('problems' in walked) return 'problem';
  const inWindow = (day: number): boolean => day >= drawn.from && day < drawn.until;
  const placement = drawn.placements[row];
  if (placement === undefined) throw new Error(`no placement ${row}`);
  const { quantity, start, kind } = placement;
  const unknown = walked.unpriced.filter(inWindow);
  const dates = (quantity === null ? walked.billed : [start]).filter(inWindow);
  const unpriced = unknown.filter((date) => dates.includes(date)).length;
  const needed = dates.length;
  if (unknown.length > 0 && unpriced === needed && !walked.paid.some(inWindow)) return 'problem';
  const counts = drawn.tables.kinds.find((rule) => rule.kind === kind)?.countsDays ?? true;
  const days = counts ? needed * ((quantity ?? 1_000_000) / 1_000_000) : 0;
  const ore = walked.costBefore(Math.max(drawn.from, drawn.until)) - walked.costBefore(drawn.from);
  return { days, ore, unpriced };
}

describe('COSTROWS over any tables', () => {
  const calls = fc.record({
    drawn: world.map(sayable),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  });

  test('gives to the öre what one adds up from date to date, in whatever order the tables stand', () => {
    fc.assert(
      fc.property(calls, ({ drawn, order }) => {
        const asked = { ...drawn, from: Math.max(drawn.from, longAgo) };
        if (asked.until <= asked.from) return;
        const { placements, prices: list, further, dayRule } = sheetsOf(asked);
        const tables = order.map((index) => further[index] ?? null);
        const rows = call(
          'COSTROWS',
          placements,
          list,
          asked.from,
          asked.until - 1,
          null,
          dayRule,
          ...tables,
        ).slice(1);
        const seen = rows.map(([, days, , cost, unpriced]) =>
          typeof cost === 'number' ? { days, ore: Math.round(cost * 100), unpriced } : 'problem',
        );
        expect(seen).toEqual(asked.placements.map((_, row) => walkedRow(asked, row)));
      }),
      { numRuns: 1000 },
    );
  });

  test('adds up: two windows that meet cost what they cost together', () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 45_231, max: 45_360 }), ({ drawn }, cut) => {
        const { placements, prices: list, further, dayRule } = sheetsOf(drawn);
        const costs = (from: number, to: number): unknown[] =>
          call('COSTROWS', placements, list, from, to, null, dayRule, ...further).map((row) => row[3]);
        const [one, other, whole] = [costs(longAgo, cut), costs(cut + 1, 45_420), costs(longAgo, 45_420)];
        for (const [row, cost] of whole.entries()) {
          const [before, after] = [one[row], other[row]];
          if (typeof cost === 'number' && typeof before === 'number' && typeof after === 'number')
            expect(Math.round(before * 100) + Math.round(after * 100)).toBe(Math.round(cost * 100));
        }
      }),
    );
  });
});
