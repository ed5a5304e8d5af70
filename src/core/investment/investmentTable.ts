import { type Fraction, minus, zero } from '../fraction';
import { type Ore, oreBetween } from '../ore';
import type { Rate } from '../rate';
import { isProblem, type Result } from '../result';
import { costsOf, type InvestmentYear, savingsOf, sumOf } from './investmentYear';
import { discountFactors } from './presentValues';
import { toMillionth, toOre, worthOf } from './worth';

/** One year of an investment, and what has come of it from the first year through this one. Sums are rounded; a year is a difference of two. */
export interface InvestmentLine extends InvestmentYear {
  /** From 1. */
  readonly year: number;
  /** Savings − costs, added up. */
  readonly accumulated: Ore;
  /** What a krona of this year is worth in the money of the first one, to the millionth. */
  readonly factor: number;
  /** The year's saving − cost in the money of the first one. */
  readonly presentValue: Ore;
  /** The same, added up. */
  readonly accumulatedPresentValue: Ore;
}

/** An investment year by year. Problem: amountOutOfRange. */
export function investmentTable(
  years: readonly InvestmentYear[],
  rate: Rate,
): Result<readonly InvestmentLine[]> {
  const factors = discountFactors(years.length, rate);
  const lines: InvestmentLine[] = [];
  let worthBefore = 0;
  for (const [index, year] of years.entries()) {
    const through = years.slice(0, index + 1);
    const accumulated = toOre({
      numerator: sumOf(savingsOf(through)) - sumOf(costsOf(through)),
      denominator: 1n,
    });
    if (isProblem(accumulated)) return accumulated;
    const worth = worthThrough(through, factors);
    if (isProblem(worth)) return worth;
    const presentValue = oreBetween(worth, worthBefore);
    if (isProblem(presentValue)) return presentValue;
    const factor = toMillionth(factors[index] ?? zero);
    lines.push({
      ...year,
      year: index + 1,
      accumulated,
      factor,
      presentValue,
      accumulatedPresentValue: worth,
    });
    worthBefore = worth;
  }
  return lines;
}

function worthThrough(years: readonly InvestmentYear[], factors: readonly Fraction[]): Result<Ore> {
  const { costs, savings } = worthOf(years, factors);
  return toOre(minus(savings, costs));
}
