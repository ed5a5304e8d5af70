import { roundedBigQuotient } from './rounding';

/**
 * An exact fraction: days that are an amount divided by a price, a share of days. The denominator is above 0. Not reduced to its lowest
 * terms, since a report adds up a few hundred of them at most and rounds once.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Nothing. */
export const zero: Fraction = { numerator: 0n, denominator: 1n };

/** The quotient of two whole numbers, such as 2 500 000 millionths of a day. The divisor is not 0. */
export function quotient(dividend: number, divisor: number): Fraction {
  const sign = divisor < 0 ? -1n : 1n;
  return { numerator: BigInt(dividend) * sign, denominator: BigInt(divisor) * sign };
}

/** Whether it is 0. */
export function isZero({ numerator }: Fraction): boolean {
  return numerator === 0n;
}

/** The sum. */
export function plus(one: Fraction, other: Fraction): Fraction {
  if (one.denominator === other.denominator) {
    return { numerator: one.numerator + other.numerator, denominator: one.denominator };
  }
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

/** The difference. */
export function minus(one: Fraction, other: Fraction): Fraction {
  return plus(one, { numerator: -other.numerator, denominator: other.denominator });
}

/** The product. */
export function times(one: Fraction, other: Fraction): Fraction {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator };
}

/** The first divided by the second, which is not 0. */
export function over(one: Fraction, other: Fraction): Fraction {
  const sign = other.numerator < 0n ? -1n : 1n;
  return times(one, { numerator: other.denominator * sign, denominator: other.numerator * sign });
}

/** The nearest whole number, a half away from zero: R of the house. Beyond 2^53 the nearest double. */
export function roundedFraction({ numerator, denominator }: Fraction): number {
  return Number(roundedBigQuotient(numerator, denominator));
}
