import type { ObservedLayout } from './observedLayout';

/**
 * How wide the spread is: eight outcomes of ten would lie in it if nothing but the trend and chance were at work, as low and high of a
 * forecast. TINV takes the share that lies outside.
 */
const shareOutside = 0.2;

/** Whether the cost of every year before is there: without one of them there is no trend. */
export function isWhole({ costsBefore, before: { first, last } }: ObservedLayout): string {
  return `COUNT(${costsBefore})=${last - first + 1}`;
}

/** The cost that the trend of the years before has in the year of a cell: a straight line by least squares. */
export function trendIn(year: string, { costsBefore, numbersBefore }: ObservedLayout): string {
  return `FORECAST(${year},${costsBefore},${numbersBefore})`;
}

/**
 * The spread of so many years together around the trend, by what the years before spread around it: t · s · √(k + k² / n +
 * (Σ(x − x̄))² / Σ(x − x̄)²), where k years lie `distance` = Σ(x − x̄) from the middle of the n before.
 */
export function spreadOf(years: string, distance: string, layout: ObservedLayout): string {
  const { costsBefore, numbersBefore, before } = layout;
  const count = before.last - before.first + 1;
  const deviation = `TINV(${shareOutside},${count - 2})*STEYX(${costsBefore},${numbersBefore})`;
  return `${deviation}*SQRT(${years}+${years}^2/${count}+(${distance})^2/DEVSQ(${numbersBefore}))`;
}
