import { type Amount, amountsPerKrona, kronorFromAmount } from '../amount';
import { type Fraction, over, quotient } from '../fraction';
import { type Ore, orePerKrona } from '../ore';
import type { Result } from '../result';

/** A budget in kronor with the price of a day, and no days. */
export interface BudgetAtPrice {
  readonly amount: Ore;
  readonly pricePerDay: Amount;
}

/**
 * The days that a budget pays for where none are given: amount / price, exact and not cut to whole days, so that days × price is the
 * amount again. Problems: divisionByZero (price 0), negativePrice.
 */
export function budgetDays({ amount, pricePerDay }: BudgetAtPrice): Result<Fraction> {
  if (pricePerDay === 0) return { problem: 'divisionByZero' };
  if (pricePerDay < 0) return { problem: 'negativePrice', pricePerDay: kronorFromAmount(pricePerDay) };
  return over(quotient(amount, orePerKrona), quotient(pricePerDay, amountsPerKrona));
}
