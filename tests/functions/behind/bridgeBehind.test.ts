import { behindCall } from '../../../src/functions/behind/behindCall';
import type { Behind } from '../../../src/functions/behind/shown';
import { bridgeLines } from '../../../src/text/bridgeWords';

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

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll('\u2212', '-');

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
