import fc from 'fast-check';
import { amountFromKronor, isAmount, kronorFromAmount } from '../../src/core/amount';
import { isOre, kronorFromOre, oreBetween, oreFromNumber } from '../../src/core/ore';
import { rateFromShare } from '../../src/core/rate';
import { sure } from './help';

describe('amount', () => {
  it.each([
    { kronor: 1_467, millionths: 1_467_000_000 },
    { kronor: 1_234.565, millionths: 1_234_565_000 },
    { kronor: 0.1 + 0.2, millionths: 300_000 }, // 0.30000000000000004
    { kronor: 1.005, millionths: 1_005_000 }, // its double is 1.00499999999999989…
    { kronor: -1.005, millionths: -1_005_000 },
    { kronor: 0.000_000_5, millionths: 1 },
    { kronor: 0, millionths: 0 },
    { kronor: -0, millionths: 0 },
    { kronor: 4_000_000_000, millionths: 4_000_000_000_000_000 },
    { kronor: 3_999_999_999.999_999, millionths: 3_999_999_999_999_999 },
  ])('reads $kronor kr to the millionth', ({ kronor, millionths }) => {
    expect(amountFromKronor(kronor)).toBe(millionths);
  });

  it.each([4_000_000_000.01, -4_000_000_001, Infinity, Number.NaN])('refuses %d kr', (kronor) => {
    expect(amountFromKronor(kronor)).toEqual({ problem: 'amountOutOfRange', amount: kronor });
  });

  it('reads every decimal figure that it can write, to the last millionth', () => {
    const millionths = fc.integer({ min: -4_000_000_000_000_000, max: 4_000_000_000_000_000 });
    fc.assert(
      fc.property(
        millionths.filter(isAmount),
        (amount) => amountFromKronor(kronorFromAmount(amount)) === amount,
      ),
      { numRuns: 20_000 },
    );
  });
});

describe('öre', () => {
  it('are shown as the kronor that a person would write', () => {
    expect(kronorFromOre(sure(oreFromNumber(1_275_613)))).toBe(12_756.13);
    expect(kronorFromOre(sure(oreFromNumber(-5)))).toBe(-0.05);
  });

  it('of a window are what has accrued through it minus what had accrued before, both held exactly', () => {
    expect(oreBetween(1_275_613, 1_000_000)).toBe(275_613);
    expect(oreBetween(2 ** 53, 1)).toEqual({ problem: 'amountOutOfRange', amount: 90_071_992_547_409.92 });
    expect(oreBetween(1, -(2 ** 53))).toEqual({
      problem: 'amountOutOfRange',
      amount: -90_071_992_547_409.92,
    });
    expect(oreBetween(2 ** 53 - 1, 1 - 2 ** 53)).toHaveProperty('problem', 'amountOutOfRange');
  });

  it('are whole and held exactly, or a problem in kronor', () => {
    expect(isOre(0.5)).toBe(false);
    expect(oreFromNumber(2 ** 53)).toEqual({ problem: 'amountOutOfRange', amount: 90_071_992_547_409.92 });
  });
});

describe('rate', () => {
  it.each([
    { share: 0.3142, millionths: 314_200 },
    { share: 0.1021, millionths: 102_100 },
    { share: 0, millionths: 0 },
    { share: 1, millionths: 1_000_000 },
  ])('reads the share $share', ({ share, millionths }) => {
    expect(rateFromShare(share)).toBe(millionths);
  });

  it.each([31.42, -0.01, Number.NaN])('refuses %d, which is no share', (share) => {
    expect(rateFromShare(share)).toEqual({ problem: 'rateOutOfRange', rate: share });
  });
});
