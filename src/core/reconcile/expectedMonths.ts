import { billedIn } from '../cost/billedIn';
import type { PlacementCharges } from '../cost/charge';
import { chargesOf } from '../cost/chargesOf';
import { compensationBefore, costBefore } from '../cost/costBefore';
import type { CostWorld } from '../cost/costWorld';
import { placedPeriod } from '../cost/placedPeriod';
import type { UnpricedPeriod } from '../cost/unpriced';
import { monthOf } from '../month';
import { numberAt } from '../numberAt';
import { type Ore, oreBetween } from '../ore';
import { daysInPeriod, intersection, monthsInPeriod, type Period } from '../period';
import { isProblem, type Problem, type Result } from '../result';
import type { ExpectedMonth } from './expectedMonth';

/** The placements that a ledger is compared with, by all rules of cost. */
export interface ExpectedQuestion {
  /** Its own question has the dates that are compared, from the first day of a month. */
  readonly world: CostWorld;
  /** 1 for rows of placements that hold nothing or cannot be read. */
  readonly leftOut: Uint8Array;
  /** The numbers of the placements' IDs and of their providers, row by row; -1 is blank. */
  readonly placementOf: Int32Array;
  readonly providerOf: Int32Array;
  /** The place of each row in the order of the IDs. */
  readonly orderOf: Int32Array;
  /** Kinds that the ledger has net of VAT compensation. */
  readonly bookedNet: ReadonlySet<number>;
}

/** What placements are expected to cost, month by month, and what is not known of it. */
export interface ExpectedCosts {
  readonly months: readonly ExpectedMonth[];
  /** Months of which some dates have no known cost, with the first such dates: the expected cost lacks them. */
  readonly unpriced: ReadonlyMap<ExpectedMonth, UnpricedPeriod>;
  /** Rows that cannot be counted at all, and why. */
  readonly uncounted: ReadonlyMap<number, Problem>;
}

/**
 * Cuts each placement at the turns of the months. A month's cost is the rounded cost through its last day minus that through the day
 * before its first, so that months sum to what SUMMARY and COSTROWS give for them.
 */
export function expectedMonths(question: ExpectedQuestion): ExpectedCosts {
  const { world, leftOut } = question;
  const months: ExpectedMonth[] = [];
  const unpriced = new Map<ExpectedMonth, UnpricedPeriod>();
  const uncounted = new Map<number, Problem>();
  for (let row = 0; row < world.placements.count; row += 1) {
    if (leftOut[row] === 1) continue;
    const charged = chargesOf(world, row);
    const own = isProblem(charged) ? charged : monthsOf(question, charged, row);
    if (isProblem(own)) {
      uncounted.set(row, own);
      continue;
    }
    for (const { month, lacking } of own) {
      months.push(month);
      if (lacking !== undefined) unpriced.set(month, lacking);
    }
  }
  return { months, unpriced, uncounted };
}

interface OwnMonth {
  readonly month: ExpectedMonth;
  readonly lacking: UnpricedPeriod | undefined;
}

function monthsOf(
  { world, placementOf, providerOf, orderOf, bookedNet }: ExpectedQuestion,
  charged: PlacementCharges,
  row: number,
): Result<readonly OwnMonth[]> {
  const { kind } = world.placements;
  const stay = placedPeriod(world.placements, row);
  const found: OwnMonth[] = [];
  for (const { period: care } of monthsInPeriod(intersection(stay, world.question))) {
    const cost = between(care, (day) => costBefore(charged.charges, day));
    const compensation = between(care, (day) => compensationBefore(charged.charges, day));
    if (isProblem(cost)) return cost;
    if (isProblem(compensation)) return compensation;
    const month: ExpectedMonth = {
      row,
      order: numberAt(orderOf, row),
      placement: numberAt(placementOf, row),
      provider: numberAt(providerOf, row),
      kind: numberAt(kind, row),
      month: monthOf(care.from),
      care,
      placedUntil: stay.until,
      days: billedIn(charged, stay.from, care),
      cost,
      compensation,
      isBookedNet: bookedNet.has(numberAt(kind, row)),
    };
    found.push({
      month,
      lacking: charged.unpriced.find((each) => daysInPeriod(intersection(each, care)) > 0),
    });
  }
  return found;
}

function between({ from, until }: Period, before: (day: number) => number): Result<Ore> {
  return oreBetween(before(until), before(from));
}
