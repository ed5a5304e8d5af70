import { isProblem } from '../result';
import { roundedBigQuotient } from '../rounding';
import { type Spread, spreadOverYear } from './spread';

/** A year's budget: öre, and days in hundredths; null where it says no days. */
export interface YearBudget {
  readonly year: number;
  readonly ore: number;
  readonly hundredths: number | null;
  readonly spread: Spread;
}

/** A month of it, 1–12. */
export interface BudgetMonth {
  readonly month: number;
  readonly ore: number;
  readonly hundredths: number | null;
}

/** The öre that days (in hundredths) cost at a price (in millionths of a krona) per day, rounded once. */
export function oreOfDays(hundredths: number, pricePerDay: number): number {
  return Number(roundedBigQuotient(BigInt(hundredths) * BigInt(pricePerDay), 1_000_000n));
}

/** A year's budget month by month; öre and days each sum to the year (rules §3). */
export function yearOverMonths({ year, ore, hundredths, spread }: YearBudget): readonly BudgetMonth[] {
  const spreadOf = (total: number): readonly number[] => {
    const parts = spreadOverYear(total, year, spread);
    if (isProblem(parts)) throw new RangeError('a year has no months');
    return parts;
  };
  const days = hundredths === null ? null : spreadOf(hundredths);
  return spreadOf(ore).map((part, index) => ({
    month: index + 1,
    ore: part,
    hundredths: days?.[index] ?? null,
  }));
}
