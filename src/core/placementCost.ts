import type { Amount } from './amount';
import { countedFrom, countedUntil, type Counting, countingProblem } from './counting';
import { amountsPerOre, type Ore, oreBetween } from './ore';
import type { Result } from './result';
import { roundedBigQuotient, roundedQuotient } from './rounding';

/** A placement with one price per billable day, and the window that its cost is asked for. */
export interface PricedCounting extends Counting {
  readonly price: Amount;
}

/**
 * Cost of a placement in a window at one price per day, in öre. Let C(d) be the exact cost (days × price) from the
 * placement's first day through d; the cost is R(C(to)) − R(C(from − 1)), R rounding to whole öre, half away from
 * zero. Splitting a window therefore never changes a sum. A price below 0 is a credit.
 * Problems: those of careDays, and amountOutOfRange.
 */
export function placementCost(counting: PricedCounting): Result<Ore> {
  const problem = countingProblem(counting);
  if (problem !== null) return problem;
  const { start } = counting.placement;
  const until = countedUntil(counting);
  const from = countedFrom(counting, until);
  return oreBetween(roundedCost(counting.price, until - start), roundedCost(counting.price, from - start));
}

function roundedCost(price: Amount, days: number): number {
  const cost = price * days;
  if (Number.isSafeInteger(cost)) return roundedQuotient(cost, amountsPerOre);
  return Number(roundedBigQuotient(BigInt(price) * BigInt(days), BigInt(amountsPerOre)));
}
