import { amountsPerKrona } from './amount';
import type { BareOrBranded, Branded } from './brand';
import type { AmountOutOfRange, Result } from './result';
import { roundedQuotient } from './rounding';

/** A cost after its one rounding: a whole number of öre (hundredths of a krona). Sums of öre are exact. */
export type Ore = Branded<'Ore'>;

/** Öre in a krona. */
export const orePerKrona = 100;

/** Millionths of a krona in an öre. */
export const amountsPerOre = amountsPerKrona / orePerKrona;

/** Öre in a millionth of a krona. */
export const orePerAmount = orePerKrona / amountsPerKrona;

/** Whether the number is öre: whole, and small enough to be held exactly (up to 90 000 billion kronor). */
export function isOre(value: number): value is Ore {
  return Number.isSafeInteger(value);
}

/**
 * What a window costs: the rounded cost through its last day minus the rounded cost before its first, R(C(to)) −
 * R(C(from − 1)), as numbers of öre. Problem: amountOutOfRange (in kronor), when one of them cannot be held exactly.
 */
export function oreBetween(costThrough: number, costBefore: number): Result<Ore> {
  if (!isOre(costThrough)) return outOfRange(costThrough);
  if (!isOre(costBefore)) return outOfRange(costBefore);
  return oreFromNumber(costThrough - costBefore);
}

/** A computed number of öre. Problem: amountOutOfRange (in kronor), when it is too large to be held exactly. */
export function oreFromNumber(value: number): Result<Ore> {
  return isOre(value) ? value : outOfRange(value);
}

/** Millionths of a krona, rounded to öre. */
export function oreFromAmount(amount: BareOrBranded<'Amount'>): number {
  return roundedQuotient(amount, amountsPerOre);
}

/** Öre in kronor: the double nearest to the exact figure, which is the one that a cell shows as that figure. */
export function kronorFromOre(ore: BareOrBranded<'Ore'>): number {
  return ore / orePerKrona;
}

function outOfRange(ore: number): AmountOutOfRange {
  return { problem: 'amountOutOfRange', amount: kronorFromOre(ore) };
}
