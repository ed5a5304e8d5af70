import { monthParts, partsPerMonth } from '../monthParts';
import { amountsPerOre } from '../ore';
import type { Period } from '../period';
import { ratesPerWhole } from '../rate';
import { roundedBigQuotient } from '../rounding';
import type { Charge } from './charge';

/** How much of a charge is asked for, in millionths: all of it, or what comes back as VAT compensation. */
export type ShareOf = (charge: Charge) => number;

/** What one unit costs: amount × times × paid. */
export type UnitCost = Pick<Charge, 'amount' | 'times' | 'paid'>;

const shares = BigInt(ratesPerWhole);
const perOre = BigInt(amountsPerOre) * shares * shares * BigInt(partsPerMonth);

/** Öre that the charges' dates before a day cost together: added up exactly in whole numbers, and rounded once. */
export function exactOre(charges: readonly Charge[], day: number, shareOf: ShareOf): number {
  let sum = 0n;
  for (const charge of charges)
    sum += unitCost(charge) * BigInt(shareOf(charge)) * BigInt(unitParts(charge, day));
  return Number(roundedBigQuotient(sum, perOre * shares));
}

/** Öre of a number of units, counted in parts of which a unit has as many as a month: 377 580. Exact, and rounded once. */
export function exactOreOf(unit: UnitCost, parts: number): number {
  return Number(roundedBigQuotient(unitCost(unit) * BigInt(parts), perOre));
}

/** What the charges cost on the dates of a period, exactly: in parts of which an öre has the same number whatever the charge. */
export function exactParts(charges: readonly Charge[], { from, until }: Period): bigint {
  return charges.reduce(
    (sum, charge) => sum + unitCost(charge) * BigInt(unitParts(charge, until) - unitParts(charge, from)),
    0n,
  );
}

function unitCost({ amount, times, paid }: UnitCost): bigint {
  return BigInt(amount) * BigInt(times) * BigInt(paid);
}

/** The units of a charge that lie before the day, in parts. */
function unitParts({ unit, from, until }: Charge, day: number): number {
  const end = Math.min(until, day);
  if (end <= from) return 0;
  if (unit === 'month') return monthParts(from, end);
  return unit === 'day' ? (end - from) * partsPerMonth : partsPerMonth;
}
