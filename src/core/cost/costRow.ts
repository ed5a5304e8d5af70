import { daysFromParts, partsPerDay } from '../dayParts';
import { numberAt } from '../numberAt';
import { type Ore, oreBetween } from '../ore';
import { daysInPeriod, intersection, type Period } from '../period';
import { isProblem, type Result } from '../result';
import type { PlacementCharges } from './charge';
import { chargesOf } from './chargesOf';
import { costBefore } from './costBefore';
import type { CostWorld } from './costWorld';
import type { UnpricedReason } from './unpriced';

/** What the dates that are asked about cost of one placement. */
export interface CostRow {
  /** Those that are billed, or the agreed number on the first day; 0 for kinds that count none. */
  readonly days: number;
  /** The same without what nothing prices. */
  readonly pricedDays: number;
  /** Dates that need a price and have none that is known. */
  readonly unpricedDates: number;
  /** The first date without a known cost, also one that needs no price of a day. */
  readonly firstUnpriced: number | null;
  /** Why that one has none. */
  readonly why: UnpricedReason;
  /** Whether there are such dates, and nothing else of the placement has a cost. */
  readonly isUnpriced: boolean;
  /** Of what is priced. */
  readonly cost: Ore;
}

/** The cost of one placement, by its row, in the dates that the world is asked about. Problems: endBeforeStart, amountOutOfRange. */
export function costRow(world: CostWorld, index: number): Result<CostRow> {
  const charged = chargesOf(world, index);
  if (isProblem(charged)) return charged;
  return costInWindow(charged, numberAt(world.placements.start, index), world.question);
}

/**
 * What some of the dates of a placement cost, by its charges and its first day. The window lies within the dates that the world of the
 * charges is asked about. Problem: amountOutOfRange.
 */
export function costInWindow(
  charged: PlacementCharges,
  start: number,
  { from, until }: Period,
): Result<CostRow> {
  const { charges, quantity, countsDays } = charged;
  const window = { from, until: Math.max(from, until) };
  const cost = oreBetween(costBefore(charges, window.until), costBefore(charges, from));
  if (isProblem(cost)) return cost;
  const [first] = charged.unpriced.filter((period) => isNotEmpty(intersection(period, window)));
  // An agreed number of days stands on the first day alone, and is priced there.
  const needed = intersection(quantity === null ? charged.billed : { from: start, until: start + 1 }, window);
  const neededDates = daysInPeriod(needed);
  const unpricedDates = charged.unpriced.reduce(
    (dates, period) => dates + daysInPeriod(intersection(period, needed)),
    0,
  );
  const isCharged = charges.some((charge) => isNotEmpty(intersection(charge, window)));
  const daysPerDate = countsDays ? daysFromParts(quantity ?? partsPerDay) : 0;
  return {
    days: neededDates * daysPerDate,
    pricedDays: (neededDates - unpricedDates) * daysPerDate,
    unpricedDates,
    firstUnpriced: first === undefined ? null : intersection(first, window).from,
    why: first?.why ?? null,
    isUnpriced: first !== undefined && unpricedDates === neededDates && !isCharged,
    cost,
  };
}

function isNotEmpty({ from, until }: Period): boolean {
  return from < until;
}
