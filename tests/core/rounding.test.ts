import fc from 'fast-check';
import { roundedBigQuotient, roundedQuotient, roundedWhole } from '../../src/core/rounding';
import { fraction, toWhole } from './naive/rational';

describe('rounding', () => {
  it.each([
    { numerator: 25, denominator: 10, rounded: 3, why: 'a half goes away from zero' },
    { numerator: -25, denominator: 10, rounded: -3, why: 'also below zero' },
    { numerator: 24, denominator: 10, rounded: 2, why: 'below a half goes down' },
    { numerator: -24, denominator: 10, rounded: -2, why: 'in size' },
    { numerator: 26, denominator: 10, rounded: 3, why: 'above a half goes up' },
    { numerator: 1, denominator: 3, rounded: 0, why: 'a third is nothing' },
    { numerator: -1, denominator: 3, rounded: 0, why: 'and never negative zero' },
    { numerator: 2, denominator: 3, rounded: 1, why: 'two thirds are one' },
    { numerator: 5, denominator: 1, rounded: 5, why: 'whole stays whole' },
    { numerator: 0, denominator: 7, rounded: 0, why: 'zero' },
    // 9 007 199 254 740 991 / 2 = 4 503 599 627 370 495.5
    {
      numerator: Number.MAX_SAFE_INTEGER,
      denominator: 2,
      rounded: 4_503_599_627_370_496,
      why: 'the largest',
    },
  ])('rounds $numerator / $denominator to $rounded: $why', ({ numerator, denominator, rounded }) => {
    expect(roundedQuotient(numerator, denominator)).toBe(rounded);
    expect(roundedBigQuotient(BigInt(numerator), BigInt(denominator))).toBe(BigInt(rounded));
  });

  it('agrees with the rounding taught in school', () => {
    const safe = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    const small = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(fc.oneof(safe, fc.integer()), small, (over, under) => {
        const school = toWhole(fraction(BigInt(over), BigInt(under)));
        return (
          BigInt(roundedQuotient(over, under)) === school &&
          roundedBigQuotient(BigInt(over), BigInt(under)) === school
        );
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    { value: 0.5, rounded: 1 },
    { value: -0.5, rounded: -1 },
    { value: 0.499_999_999_999_999_94, rounded: 0 },
    { value: -0.2, rounded: 0 },
    { value: -0, rounded: 0 },
    { value: 2.5, rounded: 3 },
    { value: -2.5, rounded: -3 },
  ])('reads $value as the whole number $rounded', ({ value, rounded }) => {
    expect(roundedWhole(value)).toBe(rounded);
  });
});
