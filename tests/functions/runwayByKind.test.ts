import { parseIsoDay } from '../../src/core/day';
import { call, column } from './call';

function serial(iso: string): number {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

/*
 * How long the rest of the budget lasts kind by kind, as a sheet asks for it: what is left, and what a day costs by the average price,
 * once for one placement and once for all that are placed now.
 */
const left = [100_000, 290_000, 50_000, -3_000, 12_000];
const placed = [1, 4, 0, 2, 3];
const price = [10_000, 1_450, 4_000, 1_000, 0];

describe('RUNWAY by kind', () => {
  it('answers a row for each kind, at the price of a day', () => {
    // 100 000 / 10 000 = 10 days from 1 November; 290 000 / 1 450 = 200, of which 30 in November, 31, 31, 28, 31, 30 and 19 in May.
    expect(call('RUNWAY', column(...left), column(...price), serial('2026-11-01')).slice(0, 2)).toEqual([
      [10, serial('2026-11-10')],
      [200, serial('2027-05-19')],
    ]);
  });

  it('answers at the present run of placements, for a column that the sheet works out itself', () => {
    const perDay = column(...placed.map((count, kind) => count * (price[kind] ?? 0)));
    const missing =
      '#N/A Rad 3, dygnspris: pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.';
    // 290 000 / (4 · 1 450) = 50 days: 30 in November and 20 in December. Where nobody is placed nothing is spent: no day can be told.
    expect(call('RUNWAY', column(...left), perDay, serial('2026-11-01'))).toEqual([
      [10, serial('2026-11-10')],
      [50, serial('2026-12-20')],
      [missing, missing],
      [0, ''],
      [missing.replace('Rad 3', 'Rad 5'), missing.replace('Rad 3', 'Rad 5')],
    ]);
  });

  it('takes one price for all kinds, and gives one column without a first day', () => {
    expect(call('RUNWAY', column(...left.slice(0, 2)), 10_000)).toEqual([[10], [29]]);
  });
});
