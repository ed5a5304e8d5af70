import fc from 'fast-check';
import { isAmount } from '../../src/core/amount';
import { runway } from '../../src/core/runway';
import { isProblem } from '../../src/core/result';
import { anyDay } from './arbitraries';
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

  it('pays for its days and not for one more', () => {
    const amount = fc.integer({ min: 1, max: 4_000_000_000_000_000 }).filter(isAmount);
    fc.assert(
      fc.property(amount, amount, anyDay, (remaining, pricePerDay, from) => {
        const left = runway({ remaining, pricePerDay, from });
        if (isProblem(left)) return left.problem === 'afterLastValidDay';
        const days = BigInt(left.days);
        const paid = days * BigInt(pricePerDay);
        const isLastDay = left.days === 0 ? left.lastDay === null : left.lastDay === from + left.days - 1;
        return isLastDay && paid <= remaining && paid + BigInt(pricePerDay) > remaining;
      }),
      { numRuns: 10_000 },
    );
  });
});
