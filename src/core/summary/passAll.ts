import { passQuickly, type QuickCosts } from '../cost/quick/quickCosts';
import type { CareDates } from './careDates';
import { addPassed, type MoneyCells } from './moneyCells';

/** Costs that are worked out in a short way, and the cells that they are added to. */
export interface QuickGathering {
  readonly costs: QuickCosts;
  readonly money: MoneyCells;
}

/**
 * Adds what placements cost that have a short way, and their dates in the window. Gives the rows of the others, which only their charges
 * tell. A function by itself, since it is the loop over all placements: what it reads are records that outlive the call.
 */
export function passAll(
  { costs, money }: QuickGathering,
  { from, until }: CareDates,
  leftOut: Uint8Array,
): readonly number[] {
  const { windowFrom, windowUntil } = costs;
  const { start } = costs.pay.world.placements;
  const others: number[] = [];
  for (let placement = 0; placement < leftOut.length; placement += 1) {
    if (leftOut[placement] === 1) continue;
    if (!passQuickly(costs, placement)) {
      others.push(placement);
      continue;
    }
    addPassed(money, placement, costs);
    if (!costs.countsDays) continue;
    from[placement] = Math.max(start[placement] ?? 0, windowFrom);
    until[placement] = Math.min(costs.billedUntil, windowUntil);
  }
  return others;
}
