import type { Day } from '../../core/day';

/**
 * The first day of a forecast of a year, by the option From: it holds for the year in which it lies, and in every other the year begins as
 * it usually does. So a day that was chosen last year makes no forecast of two years. FORECAST itself takes whatever day it is given.
 */
export function fromWithin(chosen: Day | null, { from, to }: { readonly from: Day; readonly to: Day }): Day {
  return chosen !== null && from <= chosen && chosen <= to ? chosen : from;
}
