import { dayFromCivil, parseIsoDay, type Day } from '../../src/core/day';

/** The day of an ISO date that is known to exist. */
export function day(iso: string): Day {
  const found = parseIsoDay(iso);
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
}

/** The first day of a month, 1 to 12; month 13 is January of the next year. */
export function firstOf(year: number, month: number): Day {
  const found = dayFromCivil({
    year: month > 12 ? year + 1 : year,
    month: month > 12 ? month - 12 : month,
    day: 1,
  });
  if (found === undefined) throw new Error(`${year}-${month} is no month`);
  return found;
}

/** The day through which the example's list is known. */
export const listDate = day('2026-08-31');

/** The budget's year. */
export const budgetYear = 2026;

/** First day of the history that the list shows; what ended before it is left out. */
export const historyStart = day('2022-01-01');
