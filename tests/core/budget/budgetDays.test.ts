import fc from 'fast-check';
import { budgetDays } from '../../../src/core/budget/budgetDays';
import { quotient, roundedFraction, times } from '../../../src/core/fraction';
import { ore } from '../bridge/kinds';
import { price } from '../arbitraries';
import { kronor, sure, valueOrCode } from '../help';

describe('budget days from amount and price', () => {
  it.each([
    { amount: 1_000_000, pricePerDay: 8_000, thousandths: 125_000, how: '1 000 000 / 8 000 = 125 days' },
    { amount: 100_000, pricePerDay: 3_000, thousandths: 33_333, how: '33 and a third' },
    { amount: 0, pricePerDay: 3_000, thousandths: 0, how: 'no money, no days' },
    { amount: 1_234.57, pricePerDay: 1_234.565, thousandths: 1_000, how: 'a day and four millionths' },
  ])('is $how', ({ amount, pricePerDay, thousandths }) => {
    const days = sure(budgetDays({ amount: ore(amount), pricePerDay: kronor(pricePerDay) }));
    expect(roundedFraction(times(days, quotient(1_000, 1)))).toBe(thousandths);
  });

  it('is not cut to whole days: days × price is the amount again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), price, (amount, pricePerDay) => {
        if (pricePerDay <= 0) return true;
        const days = sure(budgetDays({ amount: ore(amount / 100), pricePerDay }));
        const back = times(times(days, quotient(pricePerDay, 1_000_000)), quotient(100, 1));
        return back.numerator === BigInt(amount) * back.denominator;
      }),
    );
  });

  it.each([
    { pricePerDay: 0, problem: 'divisionByZero' },
    { pricePerDay: -1, problem: 'negativePrice' },
  ])('has no days at a price of $pricePerDay', ({ pricePerDay, problem }) => {
    expect(valueOrCode(budgetDays({ amount: ore(1_000), pricePerDay: kronor(pricePerDay) }))).toBe(problem);
  });
});
