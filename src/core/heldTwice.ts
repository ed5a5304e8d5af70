import { type Period, unitedPeriods } from './period';

/** How many days of a period at least two of the periods hold. The period is one of those given. */
export type HeldTwice = (period: Period) => number;

/** Finds the days that at least two of the periods hold. They are given by first day, each of at least one day. */
export function heldTwice(ordered: readonly Period[]): HeldTwice {
  const twice = unitedPeriods(overlapsWithEarlier(ordered));
  const daysBefore = new Float64Array(twice.length);
  let days = 0;
  for (const [index, { from, until }] of twice.entries()) {
    daysBefore[index] = days;
    days += until - from;
  }
  const countBefore = (day: number): number => {
    const index = lastBefore(twice, day);
    const period = twice[index];
    return period === undefined ? 0 : (daysBefore[index] ?? 0) + Math.min(day, period.until) - period.from;
  };
  return ({ from, until }) => countBefore(until) - countBefore(from);
}

/** From a period's first day on, the earlier ones together hold everything until the last of them ends. */
function overlapsWithEarlier(ordered: readonly Period[]): Period[] {
  const overlaps: Period[] = [];
  let reach = -Infinity;
  for (const { from, until } of ordered) {
    if (from < reach) overlaps.push({ from, until: Math.min(until, reach) });
    reach = Math.max(reach, until);
  }
  return overlaps;
}

/** The last of the periods that begins before the day, or -1: a binary search. */
function lastBefore(periods: readonly Period[], day: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((periods[middle]?.from ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
