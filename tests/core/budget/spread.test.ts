import fc from 'fast-check';
import { allocate } from '../../../src/core/allocate';
import { spreadOverYear } from '../../../src/core/budget/spread';
import { isProblem } from '../../../src/core/result';
import { sure } from '../help';
import { naiveAllocate } from '../naive/allocate';

const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 14 });
const total = fc.oneof(fc.integer({ min: -500, max: 500 }), fc.maxSafeInteger());

function sum(parts: readonly number[]): number {
  return Number(parts.reduce((all, part) => all + BigInt(part), 0n));
}

describe('allocate', () => {
  it.each([
    { total: 100, weights: [1, 1, 1], parts: [34, 33, 33], why: 'what is left goes to the first of equals' },
    { total: -100, weights: [1, 1, 1], parts: [-34, -33, -33], why: 'a credit likewise' },
    // 100 · 2/6 = 33,33; 100 · 3/6 = 50; 100 · 1/6 = 16,67: the last was cut by most.
    { total: 100, weights: [2, 3, 1], parts: [33, 50, 17], why: 'to that from which most was cut' },
    { total: 5, weights: [0, 1, 0], parts: [0, 5, 0], why: 'no weight, no part' },
    { total: 0, weights: [1, 2], parts: [0, 0], why: 'nothing' },
    { total: 1, weights: [1, 1, 1, 1], parts: [1, 0, 0, 0], why: 'less than one each' },
    // 9 007 199 254 740 991 = 3 · 3 002 399 751 580 330 + 1
    {
      total: Number.MAX_SAFE_INTEGER,
      weights: [1, 1, 1],
      parts: [3_002_399_751_580_331, 3_002_399_751_580_330, 3_002_399_751_580_330],
      why: 'the largest',
    },
  ])('splits $total by $weights: $why', ({ total: whole, weights: by, parts }) => {
    expect(allocate(whole, by)).toEqual(parts);
  });

  it.each([{ by: [] }, { by: [0, 0] }])('has nothing to split by: $by', ({ by }) => {
    expect(allocate(100, by)).toEqual({ problem: 'divisionByZero' });
  });

  it('gives parts that sum to the total, whatever the weights', () => {
    fc.assert(
      fc.property(total, weights, (whole, by) => {
        const parts = allocate(whole, by);
        return 'problem' in parts ? by.every((weight) => weight === 0) : sum(parts) === whole;
      }),
      { numRuns: 1_000 },
    );
  });

  it('is what one gets by handing out the rest piece by piece', () => {
    const few = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(few, weights, (whole, by) => {
        const parts = allocate(whole, by);
        if (!isProblem(parts)) expect(parts).toEqual(naiveAllocate(whole, by));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a year’s budget over its months', () => {
  it('is by days for what is paid by the day: February has 28 of 365', () => {
    // 3 650 000 kr is 10 000 kr a day.
    const [january, february, ...others] = sure(spreadOverYear(365_000_000, 2026, 'days'));
    expect([january, february]).toEqual([31_000_000, 28_000_000]);
    expect(others).toEqual([31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days) => days * 1_000_000));
  });

  it('gives a leap year its day', () => {
    expect(spreadOverYear(366, 2028, 'days')).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('is in twelfths for what is paid by the month, the last öre to the first months', () => {
    // 1 000 000,00 kr / 12 = 83 333,33 and 4 öre are left.
    const twelfth = 8_333_333;
    const first = Array.from({ length: 4 }, () => twelfth + 1);
    const last = Array.from({ length: 8 }, () => twelfth);
    expect(spreadOverYear(100_000_000, 2026, 'twelfths')).toEqual([...first, ...last]);
  });

  it('follows the ledger where it has months of its own', () => {
    const summer = [0, 0, 0, 0, 0, 1, 2, 1, 0, 0, 0, 0];
    expect(spreadOverYear(1_000, 2026, summer)).toEqual([0, 0, 0, 0, 0, 250, 500, 250, 0, 0, 0, 0]);
    expect(
      spreadOverYear(
        1_000,
        2026,
        summer.map(() => 0),
      ),
    ).toEqual({ problem: 'divisionByZero' });
  });

  it('sums to the year, whichever way and whatever the year', () => {
    const spread = fc.constantFrom('days' as const, 'twelfths' as const);
    fc.assert(
      fc.property(total, fc.integer({ min: 1901, max: 9999 }), spread, (whole, year, by) => {
        const parts = spreadOverYear(whole, year, by);
        return !('problem' in parts) && parts.length === 12 && sum(parts) === whole;
      }),
    );
  });
});
