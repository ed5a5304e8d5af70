import { civilFromNumber, daysInMonth } from './calendar';

/** The least number that 28, 29, 30 and 31 all divide: every share of a month is a whole number of such parts. */
export const partsPerMonth = 377_580;

/**
 * The share of months that the days [from, until) make up, where each day is 1 / (days in its month), as a whole
 * number of parts (377 580 to a month). Exact: a month begun and ended is one whole month, whatever its length.
 * Day numbers, so that `until` may be the day after the last valid one. Source: the proration of Malmö's MEKS.
 */
export function monthParts(from: number, until: number): number {
  return monthPartsBefore(until) - monthPartsBefore(from);
}

/** What is known of the days to the year 2173, since a report asks for the same few days again and again; 0: not yet. */
const known = new Float64Array(100_000);

/** Parts of all months and days that lie before the day, counted from year 0. */
export function monthPartsBefore(dayNumber: number): number {
  const kept = known[dayNumber] ?? 0;
  if (kept > 0) return kept;
  const date = civilFromNumber(dayNumber);
  const wholeMonths = date.year * 12 + date.month - 1;
  const parts = wholeMonths * partsPerMonth + (date.day - 1) * (partsPerMonth / daysInMonth(date));
  known[dayNumber] = parts;
  return parts;
}
