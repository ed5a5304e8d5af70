import { type Amount, kronorFromAmount } from './amount';
import { addDays, type Day } from './day';
import type { Result } from './result';

/** What is left of a budget, the price of a day, and the first day that it is to pay for (null: not asked). */
export interface Remaining {
  readonly remaining: Amount;
  readonly pricePerDay: Amount;
  readonly from: Day | null;
}

/** Whole days that are left, and the last of them: null when none is left, or when no first day was given. */
export interface Runway {
  readonly days: number;
  readonly lastDay: Day | null;
}

/**
 * How many whole days the rest of a budget pays for, never below 0: 100 000 kr at 10 000 kr from 1 November is
 * 10 days, through 10 November. Problems: divisionByZero (price 0), negativePrice, afterLastValidDay.
 */
export function runway({ remaining, pricePerDay, from }: Remaining): Result<Runway> {
  if (pricePerDay === 0) return { problem: 'divisionByZero' };
  if (pricePerDay < 0) return { problem: 'negativePrice', pricePerDay: kronorFromAmount(pricePerDay) };
  if (remaining < pricePerDay) return { days: 0, lastDay: null };
  const days = (remaining - (remaining % pricePerDay)) / pricePerDay;
  if (from === null) return { days, lastDay: null };
  const lastDay = addDays(from, days - 1);
  return lastDay === undefined ? { problem: 'afterLastValidDay', from } : { days, lastDay };
}
