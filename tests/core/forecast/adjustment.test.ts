import { type Adjustment, countedAdjustments } from '../../../src/core/forecast/adjustment';
import { day } from '../help';

const asOf = day('2026-04-30');
const source = {
  asOf,
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  pricePerDay: (kind: number): number | null => (kind === 1 ? 900_000 : null),
};
const blank: Adjustment = { row: 0, kind: 1, from: null, to: null, ore: null, days: 0, when: null };

describe('an adjustment', () => {
  it.each([
    ['counts whole where all its dates lie ahead', { ore: -1_000_000, from: day('2026-05-01') }, -1_000_000],
    // 2 to 31 December is 30 days, and January 31 more.
    [
      'counts by the share that lies in the year',
      { ore: 61, from: day('2026-12-02'), to: day('2027-01-31') },
      30,
    ],
    // April 1 to June 30 is 91 days, of which 61 lie ahead.
    [
      'counts by the share that lies ahead',
      { ore: 91_000, from: day('2026-04-01'), to: day('2026-06-30') },
      61_000,
    ],
    ['costs what days of the kind cost', { days: 10, from: day('2026-05-01') }, 9_000_000],
    ['is nothing where it is over', { ore: 500, from: day('2026-01-01'), to: day('2026-04-30') }, 0],
  ] as const)('%s', (_, told, cost) => {
    expect(countedAdjustments([{ ...blank, ...told }], source).map((each) => each.cost)).toEqual([cost]);
  });

  it('is not known before it was judged', () => {
    const judged = [asOf, day('2026-05-01')].map((when) => ({ ...blank, ore: 100, when }));
    expect(countedAdjustments(judged, source)).toHaveLength(1);
  });

  it('has no cost where nothing tells what a day costs', () => {
    const [found] = countedAdjustments([{ ...blank, kind: 2, days: 5 }], source);
    expect(found?.cost).toBeNaN();
  });
});
