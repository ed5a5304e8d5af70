import type { Amount } from './amount';
import { countedFrom, countedUntil, type Counting, countingProblem } from './counting';
import { monthParts, partsPerMonth } from './monthParts';
import { amountsPerOre, type Ore, oreBetween } from './ore';
import type { Placement, Window } from './placement';
import { type Rate, ratesPerWhole } from './rate';
import type { Result } from './result';
import { roundedBigQuotient } from './rounding';

/** A foster home paid by the month: fee (arvode) and expense (omkostnad) per month, and the employer's contribution. */
export interface FosterPay {
  readonly placement: Placement;
  readonly fee: Amount;
  readonly expense: Amount;
  readonly rate: Rate;
  readonly window: Window;
}

const partsPerOre = BigInt(amountsPerOre * ratesPerWhole) * BigInt(partsPerMonth);

/**
 * Cost of a foster home in a window, in öre. A date costs (fee + fee × rate + expense) / days in its month, for every
 * date first … last: both days always, whatever the day rule, so that a month begun and ended is a whole month. The
 * employer's contribution is on the fee only. Rounded once, as in placementCost: R(C(to)) − R(C(from − 1)).
 * Problems: those of careDays, and amountOutOfRange.
 */
export function fosterCost({ placement, fee, expense, rate, window }: FosterPay): Result<Ore> {
  const counting: Counting = { placement, rule: 'both', window };
  const problem = countingProblem(counting);
  if (problem !== null) return problem;
  const { start } = placement;
  const until = countedUntil(counting);
  const from = countedFrom(counting, until);
  const perMonth = BigInt(fee) * BigInt(ratesPerWhole + rate) + BigInt(expense) * BigInt(ratesPerWhole);
  return oreBetween(
    roundedCost(perMonth, monthParts(start, until)),
    roundedCost(perMonth, monthParts(start, from)),
  );
}

/** Öre of a number of month parts; the pay per month is in millionths of a millionth of a krona, hence an integer. */
function roundedCost(perMonth: bigint, parts: number): number {
  return Number(roundedBigQuotient(perMonth * BigInt(parts), partsPerOre));
}
