import fc from 'fast-check';
import { budgetInWindow } from '../../../src/core/budget/budgetInWindow';
import { minus, isZero, plus, quotient, zero } from '../../../src/core/fraction';
import { day } from '../help';

/** February 2026, 28 days: 280 kr and 0,01 kr over, 14 care days. */
const february = { day: day('2026-02-15'), cost: 28_001, days: quotient(14, 1) };

describe('a month’s budget in a window', () => {
  it.each([
    { from: '2026-02-01', to: '2026-02-28', cost: 28_001, days: [14, 1], why: 'the whole month' },
    { from: '2026-01-10', to: '2026-03-05', cost: 28_001, days: [14, 1], why: 'a month inside the window' },
    // 1 000 öre a day, and the öre that is left stands on the first day.
    { from: '2026-02-01', to: '2026-02-01', cost: 1_001, days: [1, 2], why: 'its first day' },
    { from: '2026-01-20', to: '2026-02-07', cost: 7_001, days: [7, 2], why: 'a week of it' },
    { from: '2026-02-28', to: '2026-04-30', cost: 1_000, days: [1, 2], why: 'its last day' },
  ])('counts $why', ({ from, to, cost, days: [over = 0, under = 1], why }) => {
    expect(why).not.toBe('');
    const part = budgetInWindow(february, { from: day(from), until: day(to) + 1 });
    expect(part?.cost).toBe(cost);
    expect(isZero(minus(part?.days ?? zero, quotient(over, under)))).toBe(true);
  });

  it.each([
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-03-01', to: '2026-12-31' },
  ])('has nothing in $from–$to', ({ from, to }) => {
    expect(budgetInWindow(february, { from: day(from), until: day(to) + 1 })).toBeNull();
  });

  it('counts whole without a limit', () => {
    expect(budgetInWindow(february, { from: -Infinity, until: Infinity })).toMatchObject({ cost: 28_001 });
  });

  it('adds up, wherever the window is cut, to the öre and to the day', () => {
    const cuts = fc.record({
      first: fc.integer({ min: day('2023-11-01'), max: day('2024-03-01') }),
      cut: fc.nat(80),
      rest: fc.nat(80),
      cost: fc.integer({ min: -3_000_000, max: 3_000_000 }),
    });
    fc.assert(
      fc.property(cuts, ({ first, cut, rest, cost }) => {
        const budget = { day: day('2024-02-01'), cost, days: quotient(31, 3) };
        const part = (from: number, until: number) =>
          budgetInWindow(budget, { from, until }) ?? { cost: 0, days: zero };
        const [one, other] = [part(first, first + cut), part(first + cut, first + cut + rest)];
        const whole = part(first, first + cut + rest);
        return one.cost + other.cost === whole.cost && isZero(minus(plus(one.days, other.days), whole.days));
      }),
      { numRuns: 500 },
    );
  });

  it('is what one gets by dealing the öre out day by day', () => {
    const windows = fc.record({
      from: fc.integer({ min: day('2026-01-20'), max: day('2026-03-10') }),
      length: fc.nat(60),
      cost: fc.integer({ min: 0, max: 900 }),
    });
    fc.assert(
      fc.property(windows, ({ from, length, cost }) => {
        const dates = Array.from({ length: 28 }, (_, index) => day('2026-02-01') + index);
        const dealt = dates.map(() => 0);
        for (let left = cost, date = 0; left > 0; left -= 1, date = (date + 1) % dates.length)
          dealt[date] = (dealt[date] ?? 0) + 1;
        const expected = dates
          .map((date, index) => (date >= from && date < from + length ? (dealt[index] ?? 0) : 0))
          .reduce((sum, part) => sum + part, 0);
        const part = budgetInWindow({ ...february, cost }, { from, until: from + length });
        return (part?.cost ?? 0) === expected;
      }),
      { numRuns: 300 },
    );
  });
});
