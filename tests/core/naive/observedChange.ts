/** What is seen after an investment, against a straight line through the years before it. */
export interface NaiveObserved {
  /** Outcomes − the line, added up. */
  readonly change: number;
  /** t · the standard error of that sum. */
  readonly spread: number;
}

/**
 * By weights: the line's value in a year is a weighted sum of the costs before, with weights that sum to 1 and keep the years' own line.
 * The sum of outcomes − line then has the variance s² · (years + Σ (weights added up)²), as independent errors have. Years are numbered
 * from the first one before; an outcome may lack (null).
 */
export function naiveObserved(
  before: readonly number[],
  after: readonly (number | null)[],
  t: number,
): NaiveObserved {
  const count = before.length;
  const middle = (count - 1) / 2;
  const square = before.reduce((sum, _, year) => sum + (year - middle) ** 2, 0);
  const weights = (year: number): number[] =>
    before.map((_, each) => 1 / count + ((year - middle) * (each - middle)) / square);
  const line = (year: number): number =>
    weights(year).reduce((sum, weight, each) => sum + weight * (before[each] ?? NaN), 0);
  const errors = before.map((cost, year) => cost - line(year));
  const s = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / (count - 2));
  const seen = after.flatMap((cost, index) => (cost === null ? [] : [{ cost, year: count + index }]));
  const together = before.map((_, each) =>
    seen.reduce((sum, { year }) => sum + (weights(year)[each] ?? NaN), 0),
  );
  const variance = seen.length + together.reduce((sum, weight) => sum + weight ** 2, 0);
  return {
    change: seen.reduce((sum, { cost, year }) => sum + cost - line(year), 0),
    spread: t * s * Math.sqrt(variance),
  };
}
