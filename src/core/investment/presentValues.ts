import { type Fraction, plus, quotient, times, zero } from '../fraction';
import { type Rate, ratesPerWhole } from '../rate';

/**
 * What a krona of each year is worth in the money of the first one: 1 / (1 + rate)^(years since the first). The first year is not
 * discounted. Exact, and all over one denominator, so that sums stay small.
 */
export function discountFactors(years: number, rate: Rate): readonly Fraction[] {
  const whole = BigInt(ratesPerWhole);
  const growth = whole + BigInt(rate);
  const last = BigInt(Math.max(years - 1, 0));
  const denominator = growth ** last;
  return Array.from({ length: years }, (_, year) => {
    const since = BigInt(year);
    return { numerator: whole ** since * growth ** (last - since), denominator };
  });
}

/** The values of the years in the money of the first one, added up; in their own unit. There is a factor for each value. */
export function presentValue(values: readonly number[], factors: readonly Fraction[]): Fraction {
  return values.reduce((sum, value, year) => plus(sum, worth(value, factors[year] ?? zero)), {
    numerator: 0n,
    denominator: factors[0]?.denominator ?? 1n,
  });
}

function worth(value: number, factor: Fraction): Fraction {
  return times(quotient(value, 1), factor);
}
