import { fraction, plus, type Rational, times } from './rational';

/** A year as the naive twin sees it: whole millionths of a krona. */
export interface NaiveYear {
  readonly cost: number;
  readonly saving: number;
}

/**
 * The month in which an investment is paid back, counted from 1 over all years: goes from month to month, with a twelfth of the year's
 * cost and saving in each; sums are held twelvefold so that they stay whole. A year counts only if it ends paid back. Null: never.
 */
export function naivePaybackMonth(years: readonly NaiveYear[]): number | null {
  for (let year = 0; year < years.length; year += 1) {
    const through = years.slice(0, year + 1);
    const cost = through.reduce((sum, each) => sum + BigInt(each.cost), 0n);
    const saving = through.reduce((sum, each) => sum + BigInt(each.saving), 0n);
    if (cost > 0n && saving >= cost) return year * 12 + firstMonth(years, year);
  }
  return null;
}

function firstMonth(years: readonly NaiveYear[], year: number): number {
  let left = 0n;
  for (const each of years.slice(0, year)) left += 12n * (BigInt(each.saving) - BigInt(each.cost));
  const now = years[year];
  for (let month = 1; month <= 12; month += 1) {
    left += BigInt(now?.saving ?? 0) - BigInt(now?.cost ?? 0);
    if (left >= 0n) return month;
  }
  throw new Error('a year that ends paid back has a month in which it is');
}

/** Values in the money of the first year, added up: each is divided by 1 + rate once for every year before it. Rate in millionths. */
export function naiveWorth(values: readonly number[], rate: number): Rational {
  let sum = fraction(0n, 1n);
  for (const [year, value] of values.entries()) {
    let worth = fraction(BigInt(value), 1n);
    for (let before = 0; before < year; before += 1)
      worth = times(worth, fraction(1_000_000n, 1_000_000n + BigInt(rate)));
    sum = plus(sum, worth);
  }
  return sum;
}
