import type { PlacementCharges } from '../cost/charge';
import type { ChargesProblem } from '../cost/chargesOf';
import type { UnpricedPeriod } from '../cost/unpriced';
import { numberAt } from '../numberAt';
import { intersection, type Period } from '../period';
import { isProblem } from '../result';
import type { CareDates } from './careDates';
import { passAll, type QuickGathering } from './passAll';

/** What is billed of a placement; of one that is not priced, no date is known to lack a price. */
export type Billing = Omit<PlacementCharges, 'charges'>;

/** A placement, by its row, that cannot be counted, and why. */
export interface Uncounted {
  readonly placement: number;
  readonly problem: ChargesProblem;
}

/** What is gathered from the placements one by one. */
export interface Gathering {
  readonly window: Period;
  readonly start: Int32Array;
  /** 1 for placements that are left out. */
  readonly leftOut: Uint8Array;
  /** Costs in a short way, and the cells that they are added to; null where prices are not asked for. */
  readonly quick: QuickGathering | null;
  /** What is billed of any other placement; whoever gives it may keep what else is known of it. */
  readonly billingOf: (placement: number) => Billing | ChargesProblem;
}

/** The dates of all placements in the window, and which placements cannot be counted, by row. */
export interface Gathered {
  readonly dates: CareDates;
  readonly uncounted: readonly Uncounted[];
}

/** Goes through all placements: first those whose cost has a short way, then the others one by one. */
export function gather(gathering: Gathering): Gathered {
  const { start, leftOut, quick, billingOf } = gathering;
  const count = start.length;
  const unpriced = new Map<number, readonly UnpricedPeriod[]>();
  const [from, until, isAgreed] = [new Int32Array(count), new Int32Array(count), new Uint8Array(count)];
  const dates = { from, until, isAgreed, unpriced };
  const uncounted: Uncounted[] = [];
  const others = quick === null ? rowsIn(leftOut) : passAll(quick, dates, leftOut);
  for (const placement of others) {
    const billing = billingOf(placement);
    if (isProblem(billing)) uncounted.push({ placement, problem: billing });
    else addBilling(gathering, { dates, unpriced }, { placement, billing });
  }
  return { dates, uncounted };
}

/** The rows that are not left out. */
function rowsIn(leftOut: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < leftOut.length; row += 1) if (leftOut[row] === 0) rows.push(row);
  return rows;
}

/** A placement that has been looked at by itself. */
interface Billed {
  readonly placement: number;
  readonly billing: Billing;
}

function addBilling(
  { window, start }: Gathering,
  {
    dates,
    unpriced,
  }: { readonly dates: CareDates; readonly unpriced: Map<number, readonly UnpricedPeriod[]> },
  { placement, billing }: Billed,
): void {
  const without = billing.unpriced
    .map((each) => ({ ...each, ...intersection(each, window) }))
    .filter(isNotEmpty);
  if (without.length > 0) unpriced.set(placement, without);
  if (!billing.countsDays) return;
  const billed = intersection(billing.billed, window);
  dates.from[placement] = billed.from;
  dates.until[placement] = billed.until;
  const first = numberAt(start, placement);
  if (billing.quantity !== null)
    dates.isAgreed[placement] = first >= window.from && first < window.until ? 1 : 2;
}

function isNotEmpty({ from, until }: Period): boolean {
  return from < until;
}
