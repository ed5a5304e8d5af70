/**
 * Rounding R of the house: the quotient to the nearest whole number, a half away from zero (2.5 -> 3,
 * -2.5 -> -3). Exact, since it compares remainders and never forms a fraction. Both arguments are safe
 * integers, the denominator is above 0 and at most half of the largest safe integer.
 */
export function roundedQuotient(numerator: number, denominator: number): number {
  const size = Math.abs(numerator);
  const remainder = size % denominator;
  const down = (size - remainder) / denominator;
  const rounded = remainder * 2 >= denominator ? down + 1 : down;
  return numerator < 0 ? 0 - rounded : rounded;
}

/** The same rounding of integers of any size. The denominator is above 0. */
export function roundedBigQuotient(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (size * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}

/** The nearest whole number, a half away from zero; never negative zero. */
export function roundedWhole(value: number): number {
  const rounded = Math.round(Math.abs(value));
  return value < 0 ? 0 - rounded : rounded;
}
