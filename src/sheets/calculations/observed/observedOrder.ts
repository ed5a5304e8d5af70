import type { CalculationOrder } from '../calculation';

/** What the sheet is written from; all of it stands in cells that the user changes. Costs are filled in on the sheet. */
export interface ObservedOrder extends CalculationOrder {
  readonly name: string;
  /** The first year of the investment. */
  readonly startYear: number;
  /** Years before it, of which the trend is made: three at least. */
  readonly yearsBefore: number;
  readonly yearsAfter: number;
  /** Kronor a year that were assumed to be saved, and that the investment was to cost. */
  readonly assumedEffect: number;
  readonly plannedCost: number;
}
