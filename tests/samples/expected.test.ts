import { rateOf } from './costByDate';
import { expectedByKind, serial, type Expected } from './expected';
import { rowsOf, type Row } from './sample';

const expected = expectedByKind();
const all = [...expected.values()];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const total = (of: 'days' | 'cost' | 'budget' | 'placedNow'): number => sum(all.map((kind) => kind[of]));

/** The rows of a kind that lie in 2026: first day, last day and the figures that the cost comes from. */
function of2026(kind: string, figures: readonly string[]): readonly (readonly unknown[])[] {
  const lies = (row: Row): boolean => row['Slutdatum'] === '' || Number(row['Slutdatum']) >= serial(2026, 1, 1);
  return rowsOf('Placeringar')
    .filter((row) => row['Placeringsform'] === kind && lies(row))
    .map((row) => ['Startdatum', 'Slutdatum', ...figures].map((header) => row[header]));
}

test('a date’s number is Excel’s', () => {
  expect(serial(2025, 1, 1)).toBe(45658);
  expect(serial(2026, 13, 1)).toBe(serial(2027, 1, 1));
});

/*
 * By hand, January to August: 13 Jan–31 Aug = 19+28+31+30+31+30+31+31 = 231 days, 5 Apr–29 Aug = 26+31+30+31+29 = 147 days,
 * 16 Jul–31 Aug = 16+31 = 47 days; 231+147+47 = 425 days at 10 310 kr = 4 381 750 kr. Months: January 19, April 30+26 = 56,
 * July 31+31+16 = 78.
 */
test('day-priced: the days and the cost of SiS', () => {
  expect(of2026('Särskilt ungdomshem (SiS)', ['Dygnspris'])).toEqual([
    [serial(2026, 1, 13), '', 10_310],
    [serial(2026, 4, 5), serial(2026, 8, 29), 10_310],
    [serial(2026, 7, 16), '', 10_310],
  ]);
  const sis = expected.get('Särskilt ungdomshem (SiS)');
  expect(sis).toMatchObject({ placedNow: 2, days: 425, cost: 4_381_750 });
  expect(sis?.daysByMonth).toEqual([19, 28, 31, 56, 62, 60, 78, 91, 0, 0, 0, 0]);
});

/*
 * By hand: a month costs 23 800 × 1,3142 + 7 900 = 39 177,96 kr, for the carer born in 1957 (69 on 1 January: 68 birthdays)
 * 23 800 × 1,1021 + 7 900 = 34 129,98 kr. Öre are those of the accumulated cost from the first day:
 * to 7 Feb: 1 + 7/28 months = 48 972,45; to 16 Mar: 2 + 16/31 months = 98 576,81 (173 014,93 − 74 438,12);
 * 27 Mar–30 Jun: 5/31 + 3 months = 107 894,78; from 30 Jul: 2/31 + 1 months = 41 705,57; from 24 Aug: 8/31 months = 10 110,44.
 */
test('month-paid: the cost of emergency homes, with the lower contribution of an older carer', () => {
  expect(of2026('Jourhem', ['Arvode', 'Omkostnad', 'Uppdragstagare född'])).toEqual([
    [serial(2025, 8, 19), serial(2026, 2, 7), 23_800, 7900, 1973],
    [serial(2025, 11, 4), serial(2026, 3, 16), 23_800, 7900, 1973],
    [serial(2026, 3, 27), serial(2026, 6, 30), 23_800, 7900, 1957],
    [serial(2026, 7, 30), '', 23_800, 7900, 1971],
    [serial(2026, 8, 24), '', 23_800, 7900, 1988],
  ]);
  expect(expected.get('Jourhem')?.cost).toBe((4_897_245 + 9_857_681 + 10_789_478 + 4_170_557 + 1_011_044) / 100);
});

test.each([
  [1957, 0.1021],
  [1958, 0.1021],
  [1959, 0.3142],
  [1990, 0.3142],
  [1937, 0],
])('a carer born in %i costs the contribution %d', (born, rate) => {
  expect(Number(rateOf({ 'Uppdragstagare född': born }, 2026)) / 10_000).toBe(rate);
});

test('the months add up to the year, and nothing is counted after the list’s date', () => {
  for (const kind of all) {
    expect(sum(kind.daysByMonth)).toBe(kind.days);
    expect(sum(kind.costByMonth.map((cost) => Math.round(cost * 100)))).toBe(Math.round(kind.cost * 100));
    expect([...kind.daysByMonth.slice(8), ...kind.costByMonth.slice(8)].every((figure) => figure === 0)).toBe(true);
  }
});

test('the year tells a believable story: agency homes and SiS over budget, the rest under it', () => {
  const deficits = [...expected].filter(([, { budget, cost }]: [string, Expected]) => budget < cost);
  expect(deficits.map(([kind]) => kind)).toEqual(['Konsulentstött familjehem', 'Särskilt ungdomshem (SiS)']);
  expect(total('placedNow')).toBe(42);
  expect(total('budget') - total('cost')).toBeLessThan(-1_000_000);
  // Eight months' cost as a year's: between 30 and 45 million kronor.
  expect((total('cost') * 365) / 243).toBeGreaterThan(30_000_000);
  expect((total('cost') * 365) / 243).toBeLessThan(45_000_000);
});
