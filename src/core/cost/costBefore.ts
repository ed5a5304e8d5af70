import { amountsPerKrona } from '../amount';
import { monthParts, partsPerMonth } from '../monthParts';
import { orePerKrona } from '../ore';
import { ratesPerWhole } from '../rate';
import { roundedWhole } from '../rounding';
import type { Charge } from './charge';
import { exactOre, type ShareOf } from './exactCost';

/*
 * Rounding needs the exact cost only where it lies close to half an öre. So it is estimated in floating point, with a bound on what
 * the estimate can be wrong by; where half an öre lies within that, whole numbers of any size decide. The result is always the exact one.
 *
 * The bound: amounts, shares and units are whole numbers below 2^53, thus exact; the two constants below are formed by 3 operations, a
 * term by at most 6, and n terms are added by n − 1. Each is wrong by at most 2^-53 of its result, so that the sum is wrong by less than
 * (n + 8) × 2^-53 of the sum of the terms' sizes, but for products of such errors. The bound is more than twice that.
 */
const slack = 16;
const monthsPerPart = 1 / partsPerMonth;
const orePerProduct = orePerKrona / (amountsPerKrona * ratesPerWhole ** 3);

const all: ShareOf = () => ratesPerWhole;
const compensated: ShareOf = ({ vatCompensation }) => vatCompensation;

/**
 * What a placement's dates before the day cost, in öre: R of the exact cost of its charges, which stand by first day. The cost of [from, until) is the difference of two, so
 * that windows add up. Too large to be held exactly: not a safe integer, which `oreBetween` tells.
 */
export function costBefore(charges: readonly Charge[], day: number): number {
  return oreBefore(charges, day, all);
}

/** The VAT compensation of the dates before the day, in öre, rounded likewise on its own. Cost − compensation is the net cost. */
export function compensationBefore(charges: readonly Charge[], day: number): number {
  return oreBefore(charges, day, compensated);
}

function oreBefore(charges: readonly Charge[], day: number, shareOf: ShareOf): number {
  let ore = 0;
  let size = 0;
  for (const charge of charges) {
    if (charge.from >= day) break;
    const { amount, times, paid } = charge;
    const term = amount * times * paid * shareOf(charge) * unitsBefore(charge, day) * orePerProduct;
    ore += term;
    size += Math.abs(term);
  }
  const bound = (charges.length + slack) * Number.EPSILON * size;
  const distance = Math.abs((Math.abs(ore) % 1) - 0.5);
  return distance > bound ? roundedWhole(ore) : exactOre(charges, day, shareOf);
}

/** Days, months or times of a charge that lie before the day; it has begun before the day. */
function unitsBefore({ unit, from, until }: Charge, day: number): number {
  if (unit === 'once') return 1;
  const end = Math.min(until, day);
  return unit === 'month' ? monthParts(from, end) * monthsPerPart : end - from;
}
