import type { CalculationOrder } from '../calculation';

/** A move of days between kinds, in kronor by the day. */
export interface PlannedMove {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly priceFrom: number;
  readonly priceTo: number;
  readonly substitute: number;
  /** From 0 to 1. */
  readonly shareAnyway: number;
  /** Where the two prices are from. */
  readonly source: string;
}

/** What the sheet is written from; all of it stands in cells that the user changes. */
export interface ShiftOrder extends CalculationOrder {
  readonly name: string;
  /** Kronor a year of what makes the days move, such as salaries. */
  readonly yearlyCost: number;
  readonly firstYear: number;
  /** From 0 to 1, from the first year; the last holds for those after it. */
  readonly rampUp: readonly number[];
  readonly moves: readonly PlannedMove[];
}
