import fc from 'fast-check';
import { formatIsoDay, isDay, lastValidDay } from '../../src/core/day';
import { daysInPeriod, intersection, monthsInPeriod, periodThrough } from '../../src/core/period';
import { anyDay, closeDay } from './arbitraries';
import { day } from './help';
import { utcDate } from './naive/calendar';

describe('period', () => {
  it('holds both days that people say', () => {
    expect(daysInPeriod(periodThrough(day('2026-01-28'), day('2026-02-03')))).toBe(7); // 28 29 30 31, 1 2 3
    expect(daysInPeriod(periodThrough(day('2026-03-05'), day('2026-03-05')))).toBe(1);
    expect(daysInPeriod(periodThrough(day('2026-03-05'), day('2026-03-01')))).toBe(0);
  });

  it('is cut at the turns of the months', () => {
    const months = monthsInPeriod(periodThrough(day('2023-12-30'), day('2024-03-01')));
    const written = months.map(({ month, period }) => {
      const from = isDay(period.from) ? formatIsoDay(period.from) : '';
      return `${month.year}-${month.month}: from ${from}, ${daysInPeriod(period)} days`;
    });
    expect(written).toEqual([
      '2023-12: from 2023-12-30, 2 days',
      '2024-1: from 2024-01-01, 31 days',
      '2024-2: from 2024-02-01, 29 days',
      '2024-3: from 2024-03-01, 1 days',
    ]);
  });

  it('is cut into nothing when it is empty', () => {
    expect(monthsInPeriod({ from: 45_000, until: 45_000 })).toEqual([]);
  });

  it('may end with the last valid day', () => {
    expect(monthsInPeriod(periodThrough(day('9999-12-30'), lastValidDay))).toEqual([
      { month: { year: 9999, month: 12 }, period: { from: 2_958_464, until: 2_958_466 } },
    ]);
  });

  it('holds in common the days that each of the two holds', () => {
    fc.assert(
      fc.property(fc.tuple(closeDay, closeDay, closeDay, closeDay), ([a, b, c, d]) => {
        const common = intersection(periodThrough(a, b), periodThrough(c, d));
        let days = 0;
        for (let date = 45_292; date <= 46_022; date++) {
          if (a <= date && date <= b && c <= date && date <= d) days++;
        }
        return daysInPeriod(common) === days;
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the sum of its months, each inside its own month', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(800), (from, length) => {
        const period = { from, until: from + length };
        const months = monthsInPeriod(period);
        const isOfItsMonth = months.every(({ month, period: part }) =>
          [part.from, part.until - 1].every((number) => utcDate(number).getUTCMonth() + 1 === month.month),
        );
        const days = months.reduce((sum, part) => sum + daysInPeriod(part.period), 0);
        return (
          isOfItsMonth &&
          days === length &&
          new Set(months.map((part) => JSON.stringify(part.month))).size === months.length
        );
      }),
    );
  });
});
