import type { DayRule } from '../dayRule';

/** What costs are asked for: of which dates, by which day rule, and by which names the further tables refer to the placements. */
export interface CostQuestion {
  /** The number of each placement's ID, row by row as in the placements; -1 is blank. */
  readonly placementIds: Int32Array;
  /** The first date that is asked about. A rate that is missing for earlier dates is no problem. */
  readonly from: number;
  /** One day past the last date: of the window, or the as-of date where that is earlier. No charge reaches further. */
  readonly until: number;
  /** Of placements for which neither their own row, nor the price list, nor their kind says which days are billed. */
  readonly dayRule: DayRule;
}
