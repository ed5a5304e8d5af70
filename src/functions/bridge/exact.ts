import { amountsPerKrona } from '../../core/amount';
import { type Fraction, quotient } from '../../core/fraction';
import { orePerKrona } from '../../core/ore';
import { roundedQuotient, roundedWhole } from '../../core/rounding';

/** Days are read to the millionth, as amounts are. */
const parts = 1_000_000;

/** The days that a cell shows, exactly: 2.5 is five halves. */
export function exactDays(days: number): Fraction {
  return Number.isInteger(days) ? quotient(days, 1) : quotient(roundedWhole(days * parts), parts);
}

/** Millionths of a krona, rounded to öre. */
export function oreFromAmount(amount: number): number {
  return roundedQuotient(amount, amountsPerKrona / orePerKrona);
}
