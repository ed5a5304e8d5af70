import fc from 'fast-check';
import { type Amount, isAmount } from '../../../src/core/amount';
import { breakEven, kronorPerDay, type Shift } from '../../../src/core/investment/shift';
import { isRate, type Rate } from '../../../src/core/rate';
import { kronor, share } from '../help';
import { naiveDaysNeeded, naiveSaving } from '../naive/shift';

/** Prices in kronor; what comes instead, and who would have moved anyway, where something is said of them. */
function shift(priceFrom: number, priceTo: number, beside = { substitute: 0, shareAnyway: 0 }): Shift {
  return {
    priceFrom: kronor(priceFrom),
    priceTo: kronor(priceTo),
    substitute: kronor(beside.substitute),
    shareAnyway: share(beside.shareAnyway),
  };
}

const days = (count: number): number => count * 1_000_000;

describe('a shift, by hand', () => {
  it('needs 3 572 days of 1 400 kr for 5 mnkr: 3 571 are 4 999 400 kr; 9.8 places', () => {
    expect(breakEven(shift(2_200, 800), kronor(5_000_000), 365)).toEqual({ days: 3_572, places: 9.784736 });
  });

  it('needs more days where a substitute takes 289 kr of each and a tenth would have moved anyway', () => {
    // (2 200 − 800 − 289) · 0.9 = 999.90 kr; 5 000 days of it are 4 999 500 kr.
    const moved = shift(2_200, 800, { substitute: 289, shareAnyway: 0.1 });
    expect(kronorPerDay(moved)).toBe(999.9);
    expect(breakEven(moved, kronor(4_999_500), 365)?.days).toBe(5_000);
    expect(breakEven(moved, kronor(4_999_500.01), 365)?.days).toBe(5_001);
  });

  it('is never enough where a day saves nothing', () => {
    expect(breakEven(shift(800, 800), kronor(1), 365)).toBeNull();
    expect(breakEven(shift(2_200, 800, { substitute: 0, shareAnyway: 1 }), kronor(1), 365)).toBeNull();
    expect(breakEven(shift(800, 2_200), kronor(1), 365)).toBeNull();
  });

  it('needs no day where nothing is to be covered', () => {
    expect(breakEven(shift(2_200, 800), kronor(0), 365)).toEqual({ days: 0, places: 0 });
  });
});

describe('a shift, against seeking the number of days', () => {
  const anyShift = fc.record({
    priceFrom: fc.integer({ min: 0, max: 1_200_000 }).map((cents) => amount(cents * 10_000)),
    priceTo: fc.integer({ min: 0, max: 1_200_000 }).map((cents) => amount(cents * 10_000)),
    substitute: fc.integer({ min: 0, max: 100_000 }).map((cents) => amount(cents * 10_000)),
    shareAnyway: fc.integer({ min: 0, max: 100 }).map((percent) => rate(percent * 10_000)),
  });
  const anyCost = fc.nat(20_000_000).map((whole) => amount(whole * 1_000_000));

  it('needs the same days, and so many places of a year', () => {
    fc.assert(
      fc.property(anyShift, anyCost, (moved, cost) => {
        const found = breakEven(moved, cost, 365);
        expect(found?.days ?? null).toBe(naiveDaysNeeded(moved, cost));
        if (found !== null) expect(Math.ceil(found.places * 365 - 1e-3)).toBeLessThanOrEqual(found.days);
      }),
      { numRuns: 1_000 },
    );
  });

  it('saves at least the cost by the days that it says, and less by one day fewer', () => {
    fc.assert(
      fc.property(anyShift, anyCost, (moved, cost) => {
        const found = breakEven(moved, cost, 365);
        if (found === null || found.days === 0) return;
        const ore = cost / 10_000;
        expect(naiveSaving(moved, days(found.days), share(1))).toBeGreaterThanOrEqual(ore);
        expect(naiveSaving(moved, days(found.days - 1), share(1))).toBeLessThanOrEqual(ore);
      }),
    );
  });
});

function amount(millionths: number): Amount {
  if (!isAmount(millionths)) throw new Error(`not an amount: ${millionths}`);
  return millionths;
}

function rate(millionths: number): Rate {
  if (!isRate(millionths)) throw new Error(`not a rate: ${millionths}`);
  return millionths;
}
