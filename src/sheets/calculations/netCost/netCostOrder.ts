import type { CalculationOrder } from '../calculation';

/** What the sheet is written from. Figures of Kolada, and the municipality's own, are pasted or written on it. */
export interface NetCostOrder extends CalculationOrder {
  readonly municipality: string;
  readonly code: string;
  readonly firstYear: number;
  readonly years: number;
}
