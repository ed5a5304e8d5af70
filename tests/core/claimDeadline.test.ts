import fc from 'fast-check';
import { claimDeadline } from '../../src/core/claimDeadline';
import { lastValidDay } from '../../src/core/day';
import { closeDay } from './arbitraries';
import { day } from './help';
import { utcDate } from './naive/calendar';

describe('claimDeadline', () => {
  it.each([
    { date: '2026-01-01', months: 6, deadline: '2026-09-30' }, // Q1 ends in March; + 6 = September
    { date: '2026-03-31', months: 6, deadline: '2026-09-30' },
    { date: '2026-04-01', months: 6, deadline: '2026-12-31' }, // June + 6
    { date: '2026-08-15', months: 6, deadline: '2027-03-31' }, // September + 6
    { date: '2026-10-01', months: 6, deadline: '2027-06-30' }, // December + 6
    { date: '2026-12-31', months: 6, deadline: '2027-06-30' },
    { date: '2026-05-05', months: 1, deadline: '2026-07-31' }, // June + 1
    { date: '2027-11-11', months: 2, deadline: '2028-02-29' }, // December + 2, a leap year
    { date: '2026-11-11', months: 2, deadline: '2027-02-28' },
    { date: '2026-02-02', months: 30, deadline: '2028-09-30' }, // March + 2½ years
  ])('of $date with $months months is $deadline', ({ date, months, deadline }) => {
    expect(claimDeadline(day(date), months)).toBe(day(deadline));
  });

  it.each([0, -1, 2.5, Number.NaN, Infinity])('refuses %d months', (months) => {
    expect(claimDeadline(day('2026-01-01'), months)).toEqual({ problem: 'monthsNotWhole', months });
  });

  it('says so when the deadline would lie after 9999-12-31', () => {
    expect(claimDeadline(day('9999-09-30'), 3)).toBe(lastValidDay);
    const problem = { problem: 'afterLastValidDay', from: lastValidDay };
    expect(claimDeadline(lastValidDay, 1)).toEqual(problem);
    expect(claimDeadline(lastValidDay, Number.MAX_SAFE_INTEGER)).toEqual(problem);
  });

  it('is the day before the first of the month after, as the platform counts months', () => {
    fc.assert(
      fc.property(closeDay, fc.integer({ min: 1, max: 40 }), (date, months) => {
        const given = utcDate(date);
        const quarter = Math.floor(given.getUTCMonth() / 3);
        const deadline = Date.UTC(given.getUTCFullYear(), quarter * 3 + 3 + months, 0);
        return claimDeadline(date, months) === deadline / 86_400_000 + 25_569;
      }),
    );
  });
});
