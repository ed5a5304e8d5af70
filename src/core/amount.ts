import type { BareOrBranded, Branded } from './brand';
import type { Result } from './result';
import { roundedWhole } from './rounding';

/** An exact amount of money that is calculated with, such as a price: a whole number of millionths of a krona. */
export type Amount = Branded<'Amount'>;

/** Millionths in a krona. */
export const amountsPerKrona = 1_000_000;

/**
 * The largest amount, 4 000 000 000 kr. Up to 2^32 every figure with six decimals is told apart from its
 * neighbours by a double (its error is below a quarter of a millionth), so reading it gives that very figure.
 */
const limitInKronor = 4_000_000_000;

/** Whether the number is an amount: whole, and at most 4 000 000 000 kr in size. */
export function isAmount(millionths: number): millionths is Amount {
  return Number.isInteger(millionths) && Math.abs(millionths) <= limitInKronor * amountsPerKrona;
}

/**
 * Reads kronor as a cell holds them to the nearest millionth: 1234.565 is exactly 1234.565, whatever its double is.
 * Problem: amountOutOfRange (larger than 4 000 000 000 kr, or not a finite number).
 */
export function amountFromKronor(kronor: number): Result<Amount> {
  const millionths = nearestMillionths(kronor);
  return isAmount(millionths) ? millionths : { problem: 'amountOutOfRange', amount: kronor };
}

/** The same as a bare number, which is an amount only if it is not too large: for loops over all rows, which make no results. */
export function nearestMillionths(kronor: number): number {
  return roundedWhole(kronor * amountsPerKrona);
}

/** The amount in kronor, for people: the double nearest to it. */
export function kronorFromAmount(amount: BareOrBranded<'Amount'>): number {
  return amount / amountsPerKrona;
}
