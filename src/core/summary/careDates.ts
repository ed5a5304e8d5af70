import type { UnpricedPeriod } from '../cost/unpriced';

/** The dates that placements are billed for, as far as they lie in the window. Element i belongs to placement i. */
export interface CareDates {
  /** The first of them. */
  readonly from: Int32Array;
  /** The day after the last; no later than `from` where a placement has none, or none that counts as a care day. */
  readonly until: Int32Array;
  /** 1 where an agreed number of days is counted in the window instead of the dates, 2 where it is counted outside it; else 0. */
  readonly isAgreed: Uint8Array;
  /** The dates without a known cost, of the placements that have any, whether they count as care days or not. */
  readonly unpriced: ReadonlyMap<number, readonly UnpricedPeriod[]>;
}
