import { civilFromNumber, daysInMonth } from './calendar';

/** The least number that 28, 29, 30 and 31 all divide: every share of a month is a whole number of such parts. */
export const partsPerMonth = 377_580;

/**
 * The share of months that the days [from, until) make up, where each day is 1 / (days in its month), as a whole
 * number of parts (377 580 to a month). Exact: a month begun and ended is one whole month, whatever its length.
 * Day numbers, so that `until` may be the day after the last valid one. Source: the proration of Malmö's MEKS.
 */
export function monthParts(from: number, until: number): number {
  return partsBefore(until) - partsBefore(from);
}

/** Parts of all months and days that lie before the day, counted from year 0. */
function partsBefore(dayNumber: number): number {
  const date = civilFromNumber(dayNumber);
  const wholeMonths = date.year * 12 + date.month - 1;
  return wholeMonths * partsPerMonth + (date.day - 1) * (partsPerMonth / daysInMonth(date));
}
