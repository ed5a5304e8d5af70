import { keepFunction } from '../keepShape';
import { passQuickly, type QuickCosts } from '../cost/quick/quickCosts';
import type { CareDates } from './careDates';
import { type EvenPassing, evenPassing, passEvenly } from './passEvenly';
import { addPassed, type MoneyCells } from './moneyCells';

/** Costs that are worked out in a short way, and the cells that they are added to. */
export interface QuickGathering {
  readonly costs: QuickCosts;
  readonly money: MoneyCells;
  readonly evenly: EvenPassing;
}

/** Nothing has been passed yet. */
export function quickGathering(costs: QuickCosts, money: MoneyCells): QuickGathering {
  return { costs, money, evenly: evenPassing(costs, money) };
}

/**
 * Adds what placements cost that have a short way, and their dates in the window. Gives the rows of the others, which only their charges
 * tell. A function by itself, since it is the loop over all placements: what it reads are records that outlive the call.
 */
export function passAll(
  { costs, money, evenly }: QuickGathering,
  dates: CareDates,
  leftOut: Uint8Array,
): readonly number[] {
  const { from, until } = dates;
  const { windowFrom, windowUntil } = costs;
  const { start } = costs.pay.world.placements;
  const others: number[] = [];
  for (const placement of passEvenly(evenly, dates, leftOut)) {
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

keepFunction(passAll);
