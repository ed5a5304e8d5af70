import { type EndBeforeStart, isProblem } from '../result';
import { billedDays } from './billedDays';
import type { PlacementCharges } from './charge';
import type { CostWorld } from './costWorld';
import { hasOwnPrice } from './ownPay';
import { pricedPeriods } from './pricedPeriods';
import { stayOf } from './stay';

/** What is known of a placement's days without its cost; no date is said to lack a price. */
export type PlacementDays = Omit<PlacementCharges, 'charges'>;

/**
 * The days of a placement as `chargesOf` has them, for those who do not ask what they cost: the price list then only says by
 * which rule days are counted. Problem: endBeforeStart.
 */
export function placementDays(world: CostWorld, index: number): PlacementDays | EndBeforeStart {
  const stay = stayOf(world, index);
  if (isProblem(stay)) return stay;
  const isListed = !hasOwnPrice(world.placements, index);
  const ruleOfList = isListed ? (pricedPeriods(world, stay).at(-1)?.row?.dayRule ?? null) : null;
  const { billed, quantity } = billedDays(world, stay, ruleOfList);
  return { billed, countsDays: stay.kind?.countsDays ?? true, quantity, unpriced: [] };
}
