import fc from 'fast-check';
import { placementCost } from '../../src/core/placementCost';
import { isProblem } from '../../src/core/result';
import { dayRule, price, question } from './arbitraries';
import { day, kronor, noWindow, placement, sure, valueOrCode, window } from './help';
import { monthsAddUp, splitsAdditively } from './laws';
import { naivePlacementCost } from './naive/costs';

/** `days` days from 1 January 2026. */
function daysLong(days: number): ReturnType<typeof placement> {
  return placement('2026-01-01', `2026-01-${String(days).padStart(2, '0')}`);
}

describe('placementCost', () => {
  it.each([
    { pricePerDay: 1_467, days: 17, ore: 2_493_900, how: '17 × 1 467 = 24 939 kr' },
    { pricePerDay: 1_234.565, days: 1, ore: 123_457, how: 'half an öre goes up: 1 234,57' },
    {
      pricePerDay: -1_234.565,
      days: 1,
      ore: -123_457,
      how: 'a credit in the other direction, away from zero',
    },
    { pricePerDay: 1_234.564_999, days: 1, ore: 123_456, how: 'a millionth below the half goes down' },
    { pricePerDay: 1.005, days: 1, ore: 101, how: 'its double is 1,00499999999999989' },
    { pricePerDay: 1_234.565, days: 2, ore: 246_913, how: '2 469,13: multiplied first, rounded once' },
    { pricePerDay: 0.005, days: 3, ore: 2, how: '0,015 goes up to 0,02' },
    { pricePerDay: 0.004_9, days: 1, ore: 0, how: '0,0049 kr is nothing' },
    { pricePerDay: 0, days: 31, ore: 0, how: 'a free place' },
  ])('is $ore öre for $days days at $pricePerDay kr: $how', ({ pricePerDay, days, ore }) => {
    const whole = { placement: daysLong(days), rule: 'both', window: noWindow } as const;
    expect(placementCost({ ...whole, price: kronor(pricePerDay) })).toBe(ore);
  });

  it('follows a price that changes, one window per price', () => {
    // Malmö's rule document: 17 × 1 467 + 12 × 1 322 + 47 × 1 285 = 24 939 + 15 864 + 60 395 = 101 198 kr.
    const child = placement('2017-12-15', '');
    const periods = [
      { pricePerDay: 1_467, window: window('', '2017-12-31'), ore: 2_493_900 }, // 15 … 31 December: 17 days
      { pricePerDay: 1_322, window: window('2018-01-01', '2018-01-12'), ore: 1_586_400 }, // 12 days
      { pricePerDay: 1_285, window: window('2018-01-13', '2018-02-28'), ore: 6_039_500 }, // 19 + 28 days
    ];
    const costs = periods.map(({ pricePerDay, window: period }) =>
      sure(placementCost({ placement: child, price: kronor(pricePerDay), rule: 'both', window: period })),
    );
    expect(costs).toEqual(periods.map(({ ore }) => ore));
    expect(costs.reduce((sum, ore) => sum + ore, 0)).toBe(10_119_800);
  });

  it('rounds what has accrued, so that days at half an öre never drift', () => {
    // 0,005 kr a day accrues 0,005 0,010 0,015 0,020: rounded 0,01 0,01 0,02 0,02, so the days cost 1, 0, 1, 0 öre.
    const perDay = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map((date) =>
      placementCost({
        placement: daysLong(4),
        price: kronor(0.005),
        rule: 'both',
        window: window(date, date),
      }),
    );
    expect(perDay).toEqual([1, 0, 1, 0]);
  });

  it('does not bill the last day under nights', () => {
    const stay = { placement: placement('2026-01-28', '2026-02-03'), price: kronor(1_000), window: noWindow };
    expect(placementCost({ ...stay, rule: 'both' })).toBe(700_000); // 7 days
    expect(placementCost({ ...stay, rule: 'nights' })).toBe(600_000); // 6 nights
  });

  it('stays exact where a product of doubles would not', () => {
    // 29 × 3 600 000 000,005 = 104 400 000 000,145 kr, half an öre; the nearest double is 104 400 000 000,144 992.
    const dear = { placement: daysLong(29), price: kronor(3_600_000_000.005), window: noWindow };
    expect(placementCost({ ...dear, rule: 'both' })).toBe(10_440_000_000_015);
  });

  it.each([
    { of: 'all its days', asked: noWindow },
    {
      of: 'one day, which is small beside what has accrued before it',
      asked: window('9000-01-01', '9000-01-01'),
    },
  ])('says so when a cost cannot be held exactly: $of', ({ asked }) => {
    const dear = {
      placement: placement('1900-03-01', '9998-12-31'),
      rule: 'both',
      price: kronor(4_000_000_000),
    } as const;
    const cost = placementCost({ ...dear, window: asked });
    expect(isProblem(cost) && cost.problem).toBe('amountOutOfRange');
  });

  it('has the problems of careDays', () => {
    const open = { placement: placement('2026-01-20', ''), price: kronor(1), window: noWindow };
    expect(placementCost({ ...open, rule: 'both' })).toEqual({
      problem: 'openWithoutEnd',
      start: day('2026-01-20'),
    });
  });

  const priced = fc.tuple(question, price).map(([asked, perDay]) => ({ ...asked, price: perDay }));

  it('is to the öre what one adds up day by day, for any placement, price, rule and window', () => {
    fc.assert(
      fc.property(
        priced,
        (asked) => valueOrCode(placementCost(asked)) === naivePlacementCost(asked, asked.price),
      ),
      { numRuns: 100_000 },
    );
  });

  it('does not change when a window is split anywhere', () => {
    fc.assert(splitsAdditively(priced, placementCost), { numRuns: 5_000 });
  });

  it('adds up over the months of a year', () => {
    fc.assert(monthsAddUp(priced, placementCost), { numRuns: 2_000 });
  });

  it('is never negative for a price that is not', () => {
    const nonNegative = priced.filter((asked) => asked.price >= 0);
    fc.assert(
      fc.property(nonNegative, dayRule, (asked, rule) => {
        const cost = placementCost({ ...asked, rule });
        return isProblem(cost) || cost >= 0;
      }),
      { numRuns: 2_000 },
    );
  });
});
