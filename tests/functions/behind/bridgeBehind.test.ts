import fc from 'fast-check';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import { placementBehind } from '../../../src/functions/behind/placementBehind';
import type { Question } from '../../../src/functions/behind/question';
import type { Behind } from '../../../src/functions/behind/shown';
import { bridgeLines } from '../../../src/text/bridgeWords';
import { world as costWorld } from '../../core/cost/arbitraries';
import { call } from '../call';
import { sayable, sheetsOf } from '../sheetsOf';
import { endOf, expectToAddUp, plain } from './shownOre';

/*
 * By hand. Budget: HVB 100 days of 4 000, Stödboende 300 of 1 500; 400 days in all. HVB became 150 days of 4 200, Stödboende 290 of 1 500;
 * 440 days in all, since Jourhem (10 days of 2 000) has no budgeted price and stands outside. Vård has cost but no days: 5 000.
 * HVB: (440 − 400) · 100/400 · 4 000 = 40 000; (150 − 440 · 100/400) · 4 000 = 160 000; 150 · (4 200 − 4 000) = 30 000.
 * Stödboende: 40 · 300/400 · 1 500 = 45 000; (290 − 330) · 1 500 = −60 000; no change in price.
 */
const budget = [
  ['Månad', 'Placeringsform', 'Dygn', 'Belopp'],
  [46023, 'HVB', 100, 400_000],
  [46023, 'Stödboende', 300, 450_000],
];
const actual = [
  ['Form', 'Dygn', 'Kostnad'],
  ['HVB', 150, 630_000],
  ['Stödboende', 290, 435_000],
  ['Jourhem', 10, 20_000],
  ['Vård', 0, 5_000],
];
const columns = ['HVB', 'Stödboende', 'Jourhem', 'Vård', 'Summa'];

function behind(
  line: (typeof bridgeLines)[number],
  column: string,
  values: readonly unknown[] = [budget, actual],
): Behind {
  return behindCall({
    ...{ id: 'BRIDGE', values, language: 'sv' },
    ...{ row: bridgeLines.indexOf(line) + 1, column: columns.indexOf(column) + 1 },
  });
}

it.each([
  ['volume', 'HVB', '(440 - 400) × 100 / 400 × 4 000 = 40 000'],
  ['mix', 'HVB', '(150 - 440 × 100 / 400) × 4 000 = 160 000'],
  ['price', 'HVB', '150 × (4 200 - 4 000) = 30 000'],
  ['volume', 'Stödboende', '(440 - 400) × 300 / 400 × 1 500 = 45 000'],
  ['mix', 'Stödboende', '(290 - 440 × 300 / 400) × 1 500 = -60 000'],
  ['price', 'Stödboende', '290 × (1 500 - 1 500) = 0'],
  ['newKind', 'Jourhem', '20 000 - 0 = 20 000'],
  ['withoutDays', 'Vård', '5 000 - 0 = 5 000'],
  ['variance', 'HVB', '400 000 - 630 000 = -230 000'],
] as const)('writes the %s of %s by the rule’s own formula', (line, column, sum) => {
  const { sum: shown, value } = behind(line, column);
  expect(plain(shown ?? '')).toBe(sum);
  expect(Number(plain(sum.split(' = ')[1] ?? '').replaceAll(' ', ''))).toBe(value);
});

it('names the days, the share and the price that a volume is worked out from', () => {
  const { about, tables } = behind('volume', 'Stödboende');
  expect(about).toBe('Stödboende · Volym');
  expect(tables.map(({ heading }) => heading)).toEqual(['Summans delar']);
  expect(tables[0]?.rows.map((row) => row.map(plain))).toEqual([
    ['Alla budgeterade dygn', '400'],
    ['Alla dygn som blev', '440'],
    ['Dygn budget', '300'],
    ['Andel av budgetens dygn, %', '75'],
    ['Dygnspris budget', '1 500'],
  ]);
  expect(tables[0]?.total?.map(plain)).toEqual(['Resultat', '45 000']);
});

it('tells of all together what each kind has, which add up', () => {
  const { about, sum, tables } = behind('mix', 'Summa');
  expect([about, sum]).toEqual(['Summa · Mix', null]);
  expect(tables[0]?.rows.map((row) => row.map(plain))).toEqual([
    ['HVB', '160 000'],
    ['Stödboende', '-60 000'],
    ['Jourhem', '0'],
    ['Vård', '0'],
  ]);
  expect(tables[0]?.total?.map(plain)).toEqual(['Summa', '100 000']);
});

it('has a kind that has ended in mix and in what has ended, and one that has not in neither sum', () => {
  const gone = [actual[0] ?? [], ['HVB', 150, 630_000], ['Stödboende', 0, 0]];
  const values = [budget, gone];
  // ΣQ1 = 150: (0 − 150 · 300/400) · 1 500 = −168 750.
  for (const line of ['mix', 'ended'] as const)
    expect(plain(behind(line, 'Stödboende', values).sum ?? '')).toBe(
      '(0 - 150 × 300 / 400) × 1 500 = -168 750',
    );
  expect(behind('ended', 'HVB', values).sum).toBeNull();
  expect(behind('price', 'Stödboende', values).sum).toBeNull();
});

it('sets the ledger against the list where there is one', () => {
  const ledger = [
    ['Datum', 'Konto', 'Belopp'],
    [46030, '4531', 640_000],
  ];
  const mapping = [
    ['Konto', 'Placeringsform'],
    ['4531', 'HVB'],
  ];
  const values = [budget, actual, '', 46023, 46387, ledger, mapping];
  expect(plain(behind('unexplained', 'HVB', values).sum ?? '')).toBe('640 000 - 630 000 = 10 000');
  expect(plain(behind('variance', 'HVB', values).sum ?? '')).toBe('400 000 - 640 000 = -240 000');
});

it('shows days and prices below the bridge as they are, with what they are', () => {
  expect(behind('actualPrice', 'HVB')).toMatchObject({
    value: 4200,
    about: 'HVB · Dygnspris utfall',
    sum: null,
    tables: [],
  });
});

it('has nothing behind a bridge that cannot be built', () => {
  expect(
    behind('mix', 'HVB', [
      budget,
      [
        ['Form', 'Dygn'],
        ['HVB', 1],
      ],
    ]),
  ).toMatchObject({ about: null, sum: null, tables: [] });
});

/*
 * By hand. HVB: P1 January and February, 59 days of 4 000 = 236 000; P2 31 days of January at 5 000 = 155 000. Stödboende: P3 28 days of
 * February at 1 500 = 42 000.
 */
const placements = [
  ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'HVB', '2026-01-01', '2026-02-28', 4000],
  ['P2', 'HVB', '2025-11-01', '2026-01-31', 5000],
  ['P3', 'Stödboende', '2026-02-01', '2026-02-28', 1500],
];
const summaryValues = [placements, '', '2026-01-01', '2026-02-28', [['dygn', 'kostnad']], 'form'];

describe('a bridge that was handed the answer of SUMMARY', () => {
  const outcome = call('SUMMARY', ...summaryValues);
  const given = [budget, outcome];
  const question = (line: (typeof bridgeLines)[number], column: number): Question => ({
    ...{ id: 'BRIDGE', values: given, language: 'sv' },
    ...{ row: bridgeLines.indexOf(line) + 1, column },
    sources: [null, { id: 'SUMMARY', values: summaryValues }],
  });

  it.each(['volume', 'mix', 'price', 'actual', 'variance', 'actualPrice'] as const)(
    'has the placements of a kind behind its %s',
    (line) => {
      const table = behindCall(question(line, 1)).tables.at(-1);
      expect(table?.heading).toBe('Placeringarna bakom');
      expect(table?.rows.map((row) => row.map(plain))).toEqual([
        ['P1', '59', '236 000'],
        ['P2', '31', '155 000'],
      ]);
      expect(table?.total?.map(plain)).toEqual(['Summa', '90', '391 000']);
    },
  );

  it('has all of them behind all together, and opens each', () => {
    const asked = question('actual', 4);
    expect(behindCall(asked).tables.map(({ heading }) => heading)).toEqual([
      'Delarna',
      'Placeringarna bakom',
    ]);
    expect(behindCall(asked).tables.at(-1)?.rows).toHaveLength(3);
    expect(placementBehind(asked, 2)).toMatchObject({ about: 'P3', value: 42_000 });
    expect(plain(placementBehind(question('price', 1), 1)?.sum ?? '')).toBe('31 × 5 000 = 155 000');
  });

  it('has none behind the budget, or where nobody knows what the outcome was worked out from', () => {
    expect(behindCall(question('budget', 1)).tables.map(({ heading }) => heading)).not.toContain(
      'Placeringarna bakom',
    );
    const { id, values, row, column, language } = question('mix', 1);
    const alone = { id, values, row, column, language };
    expect(behindCall(alone).tables).toHaveLength(1);
    expect(placementBehind(alone, 0)).toBeNull();
  });
});

it('has placements behind each kind that cost what the bridge was handed, whatever the list', () => {
  fc.assert(
    fc.property(costWorld, (drawn) => {
      const town = sayable(drawn);
      const { placements: listed, prices, further, dayRule } = sheetsOf(town);
      const [from, to] = [town.from, town.until - 1];
      const values = [listed, prices, from, to, [['dygn', 'kostnad']], 'form', '', to, dayRule, ...further];
      const answer = functionById('SUMMARY')?.run(values) ?? [];
      fc.pre(answer.slice(1).every((row) => row.every((cell) => typeof cell !== 'object')));
      const planned = [
        ['Månad', 'Placeringsform', 'Dygn', 'Belopp'],
        [from, 'Form 0', 10, 5_000],
      ];
      const bridge = functionById('BRIDGE')?.run([planned, answer]) ?? [];
      const actual = bridgeLines.indexOf('actual') + 1;
      for (const [column, label] of (bridge[0] ?? []).entries()) {
        const row = answer.find(([name]) => name === label);
        if (column === 0 || row === undefined) continue;
        const told = behindCall({
          ...{ id: 'BRIDGE', values: [planned, answer], row: actual, column, language: 'sv' },
          sources: [null, { id: 'SUMMARY', values }],
        });
        const table = told.tables.at(-1);
        if (table?.heading !== 'Placeringarna bakom') continue;
        expectToAddUp({ tables: [table] });
        expect(endOf(table)).toBe(Math.round(Number(row.at(-1)) * 100));
      }
    }),
    { numRuns: 100 },
  );
});
