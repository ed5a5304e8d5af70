import type { Result } from './result';
import { roundedWhole } from './rounding';

/** What is asked for: the `amount`, in the unit of the table, or the `percent` of the budget (0.1 = 10 %). */
export type VarianceMeasure = 'amount' | 'percent';

/** How the figures are kept: a `cost` above 0, an `income` above 0, or a cost below 0 (`costAsMinus`). Declared, never guessed. */
export type VarianceType = 'cost' | 'income' | 'costAsMinus';

/** A budget and its outcome, both in the same unit (kronor, thousands, millions). */
export interface BudgetAndActual {
  readonly budget: number;
  readonly actual: number;
  readonly measure: VarianceMeasure;
  readonly type: VarianceType;
}

/** Up to this size figures are read to the millionth, above it to the hundredth; see amount.ts for why it is exact. */
const largestRead = [
  { size: 4e9, parts: 1_000_000 },
  { size: 4e13, parts: 100 },
];

/**
 * Variance with the sign of Swedish municipal reports: minus is a deficit. Cost: budget − actual; income, and costs
 * kept below 0: actual − budget. Percent: variance / |budget|. Figures are read as the decimals they show, so
 * 0.3 − 0.1 is exactly 0.2. Problems: divisionByZero (percent of a budget of 0), amountOutOfRange (above 4e13).
 */
export function variance({ budget, actual, measure, type }: BudgetAndActual): Result<number> {
  const amount = Math.abs(budget) > Math.abs(actual) ? budget : actual;
  const reading = largestRead.find(({ size }) => Math.abs(amount) <= size);
  if (reading === undefined) return { problem: 'amountOutOfRange', amount };
  const planned = roundedWhole(budget * reading.parts);
  const spent = roundedWhole(actual * reading.parts);
  const difference = type === 'cost' ? planned - spent : spent - planned;
  if (measure === 'amount') return difference / reading.parts;
  return planned === 0 ? { problem: 'divisionByZero' } : difference / Math.abs(planned);
}
