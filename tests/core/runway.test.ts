import fc from 'fast-check';
import { type Amount, isAmount } from '../../src/core/amount';
import { runway } from '../../src/core/runway';
import { closeDay } from './arbitraries';
import { day, kronor } from './help';

const november = day('2026-11-01');

describe('runway', () => {
  it.each([
    { remaining: 100_000, pricePerDay: 10_000, days: 10, last: '2026-11-10', why: 'it comes out even' },
    {
      remaining: 109_999.99,
      pricePerDay: 10_000,
      days: 10,
      last: '2026-11-10',
      why: 'an öre short of the eleventh',
    },
    { remaining: 10_000, pricePerDay: 10_000, days: 1, last: '2026-11-01', why: 'the first day only' },
    {
      remaining: 0.3,
      pricePerDay: 0.1,
      days: 3,
      last: '2026-11-03',
      why: 'decimals: 0,3 / 0,1 is 3, not 2,99…',
    },
    { remaining: 1_000, pricePerDay: 10, days: 100, last: '2027-02-08', why: '30 + 31 + 31 + 8 days' },
  ])('of $remaining kr at $pricePerDay kr is $days days: $why', ({ remaining, pricePerDay, days, last }) => {
    const asked = { remaining: kronor(remaining), pricePerDay: kronor(pricePerDay) };
    expect(runway({ ...asked, from: november })).toEqual({ days, lastDay: day(last) });
    expect(runway({ ...asked, from: null })).toEqual({ days, lastDay: null });
  });

  it.each([9_999.99, 0, -50_000])('is no day at all with %d kr left, and has no last day', (remaining) => {
    const asked = { remaining: kronor(remaining), pricePerDay: kronor(10_000) };
    expect(runway({ ...asked, from: november })).toEqual({ days: 0, lastDay: null });
  });

  it('needs a price above 0', () => {
    const free = { remaining: kronor(100), pricePerDay: kronor(0), from: november };
    const negative = { remaining: kronor(100), pricePerDay: kronor(-1.5), from: november };
    expect(runway(free)).toEqual({ problem: 'divisionByZero' });
    expect(runway(negative)).toEqual({ problem: 'negativePrice', pricePerDay: -1.5 });
  });

  it('says so when the last day would lie after 9999-12-31', () => {
    const rich = { remaining: kronor(1_000_000_000), pricePerDay: kronor(0.01), from: november };
    expect(runway(rich)).toEqual({ problem: 'afterLastValidDay', from: november });
  });

  it('gives back the days that the budget was made of, whatever is left over', () => {
    const drawn = fc.record({
      price: fc.integer({ min: 1, max: 39_000_000_000 }),
      days: fc.nat(100_000),
      rest: fc.nat(),
    });
    fc.assert(
      fc.property(drawn, closeDay, ({ price, days, rest }, from) => {
        const remaining = amount(price * days + (rest % price));
        const lastDay = days === 0 ? null : from + days - 1;
        expect(runway({ remaining, pricePerDay: amount(price), from })).toEqual({ days, lastDay });
      }),
      { numRuns: 5_000 },
    );
  });
});

function amount(millionths: number): Amount {
  if (!isAmount(millionths)) throw new Error(`not an amount: ${millionths}`);
  return millionths;
}
