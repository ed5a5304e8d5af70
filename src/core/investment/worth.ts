import { type Fraction, minus, over, quotient, roundedFraction, times } from '../fraction';
import { amountsPerOre, type Ore, oreFromNumber } from '../ore';
import type { Rate } from '../rate';
import type { Result } from '../result';
import { costsOf, type InvestmentYear, savingsOf } from './investmentYear';
import { notPaidBack } from './payback';
import { discountFactors, presentValue } from './presentValues';

/** Factors, ratios and shares are told to the millionth. */
const parts = 1_000_000;

/** The net present value in the money of the first year: savings − costs, discounted, rounded once. Problem: amountOutOfRange. */
export function netPresentValue(years: readonly InvestmentYear[], rate: Rate): Result<Ore> {
  const { costs, savings } = worthOf(years, discountFactors(years.length, rate));
  return toOre(minus(savings, costs));
}

/** What is saved for each krona spent, both discounted; to the millionth. Problem: nothingInvested (costs of 0 or less). */
export function benefitCostRatio(years: readonly InvestmentYear[], rate: Rate): Result<number> {
  const { costs, savings } = worthOf(years, discountFactors(years.length, rate));
  return costs.numerator <= 0n ? { problem: 'nothingInvested' } : toMillionth(over(savings, costs));
}

/**
 * The share of the savings that would be enough: discounted costs / discounted savings, to the millionth. Above 1: all of them are not.
 * Problems: nothingInvested (costs of 0 or less), divisionByZero (savings of 0), notPaidBack (savings below 0).
 */
export function breakEvenShare(years: readonly InvestmentYear[], rate: Rate): Result<number> {
  const { costs, savings } = worthOf(years, discountFactors(years.length, rate));
  if (costs.numerator <= 0n) return { problem: 'nothingInvested' };
  if (savings.numerator === 0n) return { problem: 'divisionByZero' };
  return savings.numerator < 0n ? notPaidBack(years) : toMillionth(over(costs, savings));
}

/** Costs and savings in the money of the first year, added up, in millionths of a krona. */
export function worthOf(
  years: readonly InvestmentYear[],
  factors: readonly Fraction[],
): { readonly costs: Fraction; readonly savings: Fraction } {
  return {
    costs: presentValue(costsOf(years), factors),
    savings: presentValue(savingsOf(years), factors),
  };
}

/** A sum in millionths of a krona as whole öre. Problem: amountOutOfRange. */
export function toOre(millionths: Fraction): Result<Ore> {
  return oreFromNumber(roundedFraction(over(millionths, quotient(amountsPerOre, 1))));
}

/** A ratio to the nearest millionth. */
export function toMillionth(ratio: Fraction): number {
  return roundedFraction(times(ratio, quotient(parts, 1))) / parts;
}
