import { allocate } from '../allocate';
import { daysInMonth } from '../calendar';
import type { DivisionByZero } from '../result';

/**
 * How a year's budget falls on its months: by their `days` (what is paid by the day), in `twelfths` (what is paid by the month), or as
 * the ledger has it: twelve weights, of which none is below 0.
 */
export type Spread = 'days' | 'twelfths' | readonly number[];

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/**
 * A year's budget month by month, in the unit of the total (öre, hundredths of a day), a whole number. The months sum to the year, by
 * the largest remainder. Twelfths of one year differ by their last öre at most; by days, February is 28/365 and not 8,3 percent.
 * Problem: divisionByZero, when the ledger's months are all 0.
 */
export function spreadOverYear(
  total: number,
  year: number,
  spread: Spread,
): readonly number[] | DivisionByZero {
  return allocate(total, weightsOf(year, spread));
}

function weightsOf(year: number, spread: Spread): readonly number[] {
  if (spread === 'days') return months.map((month) => daysInMonth({ year, month }));
  return spread === 'twelfths' ? months.map(() => 1) : spread;
}
