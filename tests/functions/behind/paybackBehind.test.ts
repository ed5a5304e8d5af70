import fc from 'fast-check';
import { functionById } from '../../../src/functions';
import { behindCall } from '../../../src/functions/behind/behindCall';
import type { Behind } from '../../../src/functions/behind/shown';
import { column } from '../call';
import { endOf, expectToAddUp, oreOf, plain } from './shownOre';

/*
 * By hand. Two years of 100 000 in costs, then savings of 120 000 a year. Accumulated: −100 000, −80 000 (120 000 saved of 100 000 + 100 000),
 * 40 000. In the third year 80 000 are caught up at 10 000 a month: the eighth month, 2 + 8/12 years.
 * Present values at 25 %: −100 000; (120 000 − 100 000)/1,25 = 16 000; 120 000/1,5625 = 76 800: −7 200 in all.
 * Savings 120 000/1,25 + 120 000/1,5625 = 172 800; costs 100 000 + 80 000 = 180 000: 0,96.
 */
const costs = column(100_000, 100_000, 0);
const savings = column(0, 120_000, 120_000);

function behind(measure: string, row = 0, at = 0): Behind {
  return behindCall({
    ...{ id: 'PAYBACK', values: [costs, savings, 0.25, measure], language: 'sv' },
    ...{ row, column: at },
  });
}

it('tells the year in which it is paid back by the years before and the months of that', () => {
  const { about, sum, tables, value } = behind('år');
  expect([about, plain(sum ?? ''), value]).toEqual(['år', '2 + 8 / 12 ≈ 2,6667', 32 / 12]);
  expect(tables[0]?.rows.map((row) => row.map(plain))).toEqual([
    ['1', '100 000', '0', '-100 000'],
    ['2', '100 000', '120 000', '20 000'],
    ['3', '0', '120 000', '120 000'],
  ]);
  expect(tables[0]?.total?.map(plain)).toEqual(['Summa', '200 000', '240 000', '40 000']);
});

it('tells a present value by what each year is worth', () => {
  const { tables, value } = behind('nuvärde');
  expect(value).toBe(-7_200);
  expect(tables[0]?.rows.map((row) => plain(row.at(-1) ?? ''))).toEqual(['-100 000', '16 000', '76 800']);
  expect(endOf(tables[0])).toBe(-720_000);
});

it.each([
  ['kvot', '172 800 / 180 000 = 0,96'],
  ['andelSomKrävs', '180 000 / 172 800 = 1,041667'],
])('tells %s by the two that are set against each other', (measure, sum) => {
  const told = behind(measure);
  expect(plain(told.sum ?? '')).toBe(sum);
  expect(told.tables[0]?.total?.map(plain)).toEqual(['Summa', '172 800', '180 000']);
});

it('tells a cell of the table by the years through its own', () => {
  const accumulated = behind('tabell', 2, 3);
  expect([accumulated.about, accumulated.value]).toEqual(['År 2 · Ackumulerat netto', -80_000]);
  expect(endOf(accumulated.tables[0])).toBe(-8_000_000);
  const worth = behind('tabell', 2, 5);
  expect(plain(worth.sum ?? '')).toBe('20 000 × 0,8 = 16 000');
});

it('has nothing behind what is never paid back', () => {
  const told = behindCall({
    ...{ id: 'PAYBACK', values: [column(5), column(1)], language: 'sv' },
    ...{ row: 0, column: 0 },
  });
  expect(told).toMatchObject({ sum: null, tables: [] });
});

const amounts = fc.array(fc.integer({ min: 0, max: 900_000_000 }), { minLength: 1, maxLength: 12 });

describe('whatever the years', () => {
  it('the rows add up to the figure, to the öre', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 120 }), (spent, saved, permille) => {
        const count = Math.max(spent.length, saved.length);
        const side = (ore: readonly number[]): unknown[][] =>
          column(...Array.from({ length: count }, (_, year) => (ore[year] ?? 0) / 100));
        const values = (measure: string): unknown[] => [side(spent), side(saved), permille / 1000, measure];
        const asked = (measure: string, row = 0, at = 0): Behind =>
          behindCall({ id: 'PAYBACK', values: values(measure), language: 'sv', row, column: at });
        for (const measure of ['år', 'nuvärde', 'kvot', 'andelSomKrävs']) expectToAddUp(asked(measure));
        const worth = asked('nuvärde');
        expect(endOf(worth.tables[0])).toBe(Math.round(Number(worth.value) * 100));
        const table = functionById('PAYBACK')?.run(values('tabell')) ?? [];
        for (let row = 1; row < table.length; row += 1)
          for (const at of [3, 6]) {
            const told = asked('tabell', row, at);
            expectToAddUp(told);
            expect(endOf(told.tables[0])).toBe(Math.round(Number(told.value) * 100));
          }
      }),
      { numRuns: 200 },
    );
  });

  it('what was saved through the year of the payback is at least what was spent, and not before', () => {
    fc.assert(
      fc.property(amounts, amounts, (spent, saved) => {
        const count = Math.max(spent.length, saved.length);
        const side = (ore: readonly number[]): unknown[][] =>
          column(...Array.from({ length: count }, (_, year) => (ore[year] ?? 0) / 100));
        const told = behindCall({
          ...{ id: 'PAYBACK', values: [side(spent), side(saved)], language: 'sv' },
          ...{ row: 0, column: 0 },
        });
        const rows = told.tables[0]?.rows ?? [];
        if (typeof told.value !== 'number') {
          expect(rows).toEqual([]);
          return;
        }
        const nets = rows.map((row) => oreOf(row.at(-1)));
        expect(nets.reduce((sum, net) => sum + net, 0)).toBeGreaterThanOrEqual(0);
        expect(rows).toHaveLength(Math.ceil(told.value));
      }),
      { numRuns: 200 },
    );
  });
});
