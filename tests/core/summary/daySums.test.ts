import fc from 'fast-check';
import { addStretch, daySums, settleDays } from '../../../src/core/summary/daySums';
import { emptyCells, gridOf } from '../../../src/core/summary/grid';
import { type PeriodUnit, reportPeriods } from '../../../src/core/summary/periods';
import { segmentsOf } from '../../../src/core/summary/segments';
import type { Side } from '../../../src/core/summary/side';

/*
 * Windows from October 2023 to March 2025, so that years turn and one has 366 days. Every placement has a group of the rows and one of
 * the columns, where these are no periods.
 */

const groupsOf = (groupOf: readonly number[]): Side => ({
  by: 'placement',
  groupCount: 3,
  groupOf: Int32Array.from(groupOf),
});

const window = fc
  .tuple(fc.integer({ min: 45_200, max: 45_600 }), fc.integer({ min: 1, max: 500 }))
  .map(([from, days]) => ({ from, until: from + days }));

const stretch = fc.record({
  group: fc.nat(2),
  first: fc.nat(499),
  days: fc.integer({ min: 1, max: 500 }),
  times: fc.integer({ min: 1, max: 1_000_000_000 }),
});

const divided = fc.option(fc.constantFrom<PeriodUnit>('month', 'quarter', 'fourMonths', 'year'), {
  nil: 'groups' as const,
});

describe('days that are added from their first to their last', () => {
  it('come to what one adds up date by date, however the cells are divided', () => {
    fc.assert(
      fc.property(
        window,
        fc.array(stretch, { maxLength: 4 }),
        fc.tuple(divided, divided),
        (dates, drawn, units) => {
          const groups = groupsOf(drawn.map(({ group }) => group));
          const [rows = groups, columns = groups] = units.map((unit): Side =>
            unit === 'groups' ? groups : { by: 'time', periods: reportPeriods(unit, dates) },
          );
          const segments = segmentsOf(dates, rows, columns);
          const grid = gridOf({ rows, columns, segments, placementCount: drawn.length });
          const perDay = Float64Array.from(segments.inLeapYear, (isLeap) => 1 + isLeap);
          const [into, expected] = [emptyCells(grid), emptyCells(grid)];
          const sums = daySums({ grid, segments }, { into, perDay });
          for (const [placement, { first, days, times }] of drawn.entries()) {
            const from = Math.min(dates.from + first, dates.until - 1);
            const until = Math.min(from + days, dates.until);
            const own = grid.cellOfPlacement[placement] ?? NaN;
            addStretch(sums, own, { from, until, times });
            for (let day = from; day < until; day += 1) {
              const segment = segments.ofDay[day - dates.from] ?? NaN;
              const cell = own + (grid.cellOfSegment[segment] ?? NaN);
              expected[cell] = (expected[cell] ?? NaN) + times * (perDay[segment] ?? NaN);
            }
          }
          settleDays(sums, grid);
          expect(into).toEqual(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
