import fc from 'fast-check';
import { variance } from '../../src/core/variance';

describe('variance', () => {
  it.each([
    {
      type: 'cost',
      budget: 100,
      actual: 110,
      amount: -10,
      percent: -0.1,
      why: 'dearer than budgeted: a deficit',
    },
    { type: 'cost', budget: 110, actual: 100, amount: 10, percent: 10 / 110, why: 'cheaper: a surplus' },
    { type: 'income', budget: 100, actual: 110, amount: 10, percent: 0.1, why: 'more income than budgeted' },
    { type: 'income', budget: 100, actual: 90, amount: -10, percent: -0.1, why: 'less income: a deficit' },
    {
      type: 'costAsMinus',
      budget: -100,
      actual: -110,
      amount: -10,
      percent: -0.1,
      why: 'dearer, kept as minus',
    },
    {
      type: 'costAsMinus',
      budget: -100,
      actual: -90,
      amount: 10,
      percent: 0.1,
      why: 'cheaper, kept as minus',
    },
    {
      type: 'cost',
      budget: -100,
      actual: 50,
      amount: -150,
      percent: -1.5,
      why: 'a credited budget: of its size',
    },
    {
      type: 'cost',
      budget: 0.3,
      actual: 0.1,
      amount: 0.2,
      percent: 2 / 3,
      why: 'decimals: 0,3 − 0,1 is 0,2',
    },
    {
      type: 'cost',
      budget: 17.9,
      actual: 4.2,
      amount: 13.7,
      percent: 137 / 179,
      why: 'millions with a decimal',
    },
    { type: 'cost', budget: 5, actual: 5, amount: 0, percent: 0, why: 'as budgeted' },
    { type: 'income', budget: 5, actual: 5, amount: 0, percent: 0, why: 'as budgeted' },
    // Above 4 billion figures are read to the öre: 60 000 000 000,30 − 60 000 000 000,10.
    {
      type: 'cost',
      budget: 60e9 + 0.3,
      actual: 60e9 + 0.1,
      amount: 0.2,
      percent: 20 / 6_000_000_000_030,
      why: 'a city',
    },
  ] as const)('of a $type of $budget and $actual: $why', ({ type, budget, actual, amount, percent }) => {
    expect(variance({ budget, actual, type, measure: 'amount' })).toBe(amount);
    expect(variance({ budget, actual, type, measure: 'percent' })).toBe(percent);
  });

  it('has no percent of a budget of 0, but an amount', () => {
    expect(variance({ budget: 0, actual: 7, type: 'cost', measure: 'percent' })).toEqual({
      problem: 'divisionByZero',
    });
    expect(variance({ budget: 0, actual: 7, type: 'cost', measure: 'amount' })).toBe(-7);
  });

  it.each([
    { budget: 1, actual: 3.1e13, amount: 3.1e13 },
    { budget: -3.1e13, actual: 1, amount: -3.1e13 },
    { budget: Number.NaN, actual: 1, amount: Number.NaN },
    { budget: 1, actual: Infinity, amount: Infinity },
  ])('names the figure that cannot be read exactly: $amount', ({ budget, actual, amount }) => {
    expect(variance({ budget, actual, type: 'cost', measure: 'amount' })).toEqual({
      problem: 'amountOutOfRange',
      amount,
    });
  });

  it('is the difference of the decimals, whatever their doubles are', () => {
    const millionths = fc.integer({ min: -4_000_000_000_000_000, max: 4_000_000_000_000_000 });
    const ore = fc.integer({ min: -3_000_000_000_000_000, max: 3_000_000_000_000_000 });
    const law = (parts: number): ((planned: number, spent: number) => boolean) => {
      return (planned, spent) =>
        variance({ budget: planned / parts, actual: spent / parts, type: 'cost', measure: 'amount' }) ===
        (planned - spent) / parts;
    };
    fc.assert(fc.property(millionths, millionths, law(1_000_000)), { numRuns: 10_000 });
    fc.assert(fc.property(ore, ore, law(100)), { numRuns: 10_000 });
  });
});
