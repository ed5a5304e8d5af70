import { kronorFromAmount } from '../amount';
import type { NotPaidBack, Result } from '../result';
import { costsOf, type InvestmentYear, savingsOf, sumOf } from './investmentYear';

/** What happens in a year is spread evenly over so many months. */
const monthsPerYear = 12;

/** When an investment is paid back: through a month (1 … 12) of a year (from 1). */
export interface Payback {
  readonly year: number;
  readonly month: number;
}

/**
 * The undiscounted payback: the first year through which what was saved is at least what was spent, and the month of it by a straight
 * line: the first one through which that is so when the year's cost and saving are spread evenly over its months. Years before the first
 * cost are passed over. What later years cost is not seen here. Problems: nothingInvested (costs of 0 or less in all), notPaidBack.
 */
export function payback(years: readonly InvestmentYear[]): Result<Payback> {
  let invested = 0n;
  let left = 0n;
  for (const [index, { cost, saving }] of years.entries()) {
    const before = left;
    const net = BigInt(saving) - BigInt(cost);
    invested += BigInt(cost);
    left += net;
    if (invested > 0n && left >= 0n) return { year: index + 1, month: monthIn(before, net) };
  }
  return invested > 0n ? notPaidBack(years) : { problem: 'nothingInvested' };
}

/** The payback as years since the first one began: 2.25 is the third month of the third year. */
export function yearsUntil({ year, month }: Payback): number {
  return ((year - 1) * monthsPerYear + month) / monthsPerYear;
}

/** What years do not pay back, with what they saved and cost in kronor. */
export function notPaidBack(years: readonly InvestmentYear[]): NotPaidBack {
  const saved = kronorFromAmount(Number(sumOf(savingsOf(years))));
  const invested = kronorFromAmount(Number(sumOf(costsOf(years))));
  return { problem: 'notPaidBack', years: years.length, saved, invested };
}

/** The first month through which 12 · before + month · net is 0 or more. It is so through the twelfth. */
function monthIn(before: bigint, net: bigint): number {
  const needed = -before * BigInt(monthsPerYear);
  return needed <= 0n ? 1 : Number((needed + net - 1n) / net);
}
