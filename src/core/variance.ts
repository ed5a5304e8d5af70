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

/**
 * How finely figures are read: to the millionth while both are at most 4e9, else to the hundredth. Within these sizes
 * the error of a double is below a quarter of what is read to, so the reading is the very decimal that the cell shows.
 */
const readings = [
  { largest: 4e9, parts: 1_000_000 },
  { largest: 3e13, parts: 100 },
] as const;

/**
 * Variance with the sign of Swedish municipal reports: minus is a deficit. Cost: budget − actual; income, and costs
 * kept below 0: actual − budget. Percent: variance / |budget|. Figures are read as the decimals they show, so
 * 0.3 − 0.1 is exactly 0.2. Problems: divisionByZero (percent of a budget of 0), amountOutOfRange (above 3e13, or not finite).
 */
export function variance({ budget, actual, measure, type }: BudgetAndActual): Result<number> {
  const size = Math.max(Math.abs(budget), Math.abs(actual));
  const reading = readings.find(({ largest }) => size <= largest);
  if (reading === undefined) return { problem: 'amountOutOfRange', amount: unreadable(budget, actual) };
  const planned = roundedWhole(budget * reading.parts);
  const spent = roundedWhole(actual * reading.parts);
  const difference = type === 'cost' ? planned - spent : spent - planned;
  if (measure === 'amount') return difference / reading.parts;
  return planned === 0 ? { problem: 'divisionByZero' } : difference / Math.abs(planned);
}

function unreadable(budget: number, actual: number): number {
  return Math.abs(budget) <= 3e13 ? actual : budget;
}
