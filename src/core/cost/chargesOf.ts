import { type EndBeforeStart, isProblem } from '../result';
import { addAddOns } from './addAddOns';
import type { PlacementCharges } from './charge';
import { byDayAndPart } from './costCharge';
import type { CostWorld } from './costWorld';
import { listPay } from './listPay';
import { loweredByAbsence, type LoweredCharges } from './loweredByAbsence';
import { hasOwnPrice, ownPay } from './ownPay';
import type { Pay } from './pay';
import { rowsOfId } from './rowsById';
import { stayOf } from './stay';
import { apart, withoutDates } from './unpriced';

/** Why a placement cannot be counted at all. */
export type ChargesProblem = EndBeforeStart;

/**
 * Everything that one placement (by its row, from 0) costs from its first day through the last one that is asked about: its own
 * price, else the price list, lowered by absence; and add-ons. Dates of which not all is known are told, with why, and cost nothing.
 */
export function chargesOf(world: CostWorld, index: number): PlacementCharges | ChargesProblem {
  const stay = stayOf(world, index);
  if (isProblem(stay)) return stay;
  const pay = hasOwnPrice(world.placements, index) ? ownPay(world, stay) : listPay(world, stay);
  const { days } = pay;
  const absences = rowsOfId(world.absences, stay.id);
  const lowered =
    absences.length === 0 ? paidInFull(pay) : loweredByAbsence(pay.charges, absences, stay.known);
  const addOns = world.addOns.get(stay.id);
  if (addOns !== undefined) addAddOns(lowered.charges, addOns, { ...stay, own: world.ownDates.get(index) });
  const unpriced = apart([...pay.unpriced, ...lowered.unpriced]);
  const charges = unpriced.length === 0 ? lowered.charges : withoutDates(lowered.charges, unpriced);
  if (charges.length > 1) charges.sort(byDayAndPart);
  const countsDays = stay.kind?.countsDays ?? true;
  return { charges, billed: days.billed, countsDays, quantity: days.quantity, unpriced };
}

function paidInFull({ charges }: Pay): LoweredCharges {
  return { charges, unpriced: [] };
}
