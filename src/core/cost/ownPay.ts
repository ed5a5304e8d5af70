import { numberAt } from '../numberAt';
import { ratesPerWhole } from '../rate';
import { type BilledDays, billedDays } from './billedDays';
import type { Charge, ChargePart } from './charge';
import { addContributions } from './addContributions';
import { addCharge, ownRow, type Terms } from './costCharge';
import type { CostWorld } from './costWorld';
import type { Pay } from './pay';
import type { PlacementColumns } from './placementColumns';
import type { Stay } from './stay';

/** Whether a placement has a price of its own: one of the three amounts is not blank. Then the list is not asked at all. */
export function hasOwnPrice({ dayPrice, fee, expense }: PlacementColumns, index: number): boolean {
  return isGiven(dayPrice[index] ?? NaN) || isGiven(fee[index] ?? NaN) || isGiven(expense[index] ?? NaN);
}

/** What a placement costs by its own amounts, which are added up. A fee needs the rates of its years. */
export function ownPay(world: CostWorld, stay: Stay): Pay {
  const { placements } = world;
  const days = billedDays(world, stay, null);
  const charges: Charge[] = [];
  const dayPrice = numberAt(placements.dayPrice, stay.index);
  const fee = numberAt(placements.fee, stay.index);
  const expense = numberAt(placements.expense, stay.index);
  if (isGiven(dayPrice)) addCharge(charges, days.priced, dayTerms(dayPrice, stay, days));
  if (isGiven(fee)) addCharge(charges, stay.known, monthTerms('fee', fee));
  const unpriced = isGiven(fee) && fee !== 0 ? addContributions(charges, world, stay) : [];
  if (isGiven(expense)) addCharge(charges, stay.known, monthTerms('expense', expense));
  return { charges, days, unpriced };
}

/** A blank amount is no number; a free place has the amount 0. */
function isGiven(amount: number): boolean {
  return !Number.isNaN(amount);
}

/** The price of a day is bought, so that a share of it may come back. */
function dayTerms(amount: number, { kind }: Stay, { unit, times }: BilledDays): Terms {
  return { unit, part: 'price', source: ownRow, amount, times, vatCompensation: kind?.vatCompensation ?? 0 };
}

/** Pay by the month counts on every date from the first to the last, whatever the day rule. Source: rules §2, "Month parts". */
function monthTerms(part: ChargePart, amount: number): Terms {
  return { unit: 'month', part, source: ownRow, amount, times: ratesPerWhole, vatCompensation: 0 };
}
