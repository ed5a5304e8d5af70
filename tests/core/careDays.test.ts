import fc from 'fast-check';
import { careDays } from '../../src/core/careDays';
import { question } from './arbitraries';
import { day, noWindow, placement, valueOrCode, window } from './help';
import { monthsAddUp, splitsAdditively } from './laws';
import { naiveCareDays } from './naive/costs';

const january = window('2026-01-01', '2026-01-31');
const february = window('2026-02-01', '2026-02-28');
const year2026 = window('2026-01-01', '2026-12-31');

describe('careDays', () => {
  it.each([
    // 1 … 31 January: 31 dates; the night after the 31st is not slept.
    { of: 'a whole month', start: '2026-01-01', end: '2026-01-31', both: 31, nights: 30 },
    // 28 29 30 31 January, 1 2 3 February.
    { of: 'the turn of a month', start: '2026-01-28', end: '2026-02-03', both: 7, nights: 6 },
    { of: 'in and out on one day', start: '2026-03-05', end: '2026-03-05', both: 1, nights: 0 },
    // 28 and 29 February, 1 March.
    { of: 'a leap day', start: '2024-02-28', end: '2024-03-01', both: 3, nights: 2 },
    // 28 February, 1 March.
    { of: 'a year without leap day', start: '2025-02-28', end: '2025-03-01', both: 2, nights: 1 },
    // Malmö's own test of MEKS: 17 (15 … 31 March) + 30 + 31 + 20 (June).
    { of: 'the example of MEKS', start: '2018-03-15', end: '2018-06-20', both: 98, nights: 97 },
  ])('counts $of', ({ start, end, both, nights }) => {
    const whole = { placement: placement(start, end), window: noWindow };
    expect(careDays({ ...whole, rule: 'both' })).toBe(both);
    expect(careDays({ ...whole, rule: 'nights' })).toBe(nights);
  });

  const february2024 = window('2024-02-01', '2024-02-29');
  const crossing = placement('2026-01-28', '2026-02-03');
  const leap = placement('2024-02-28', '2024-03-01');
  const noLeap = placement('2025-02-28', '2025-03-01');
  const meks = placement('2018-03-15', '2018-06-20');
  it.each([
    { month: 'January of the turn', of: crossing, in: january, both: 4, nights: 4 }, // 28 29 30 31
    { month: 'February of the turn', of: crossing, in: february, both: 3, nights: 2 }, // 1 2 3: out on the 3rd
    { month: 'February of the leap year', of: leap, in: february2024, both: 2, nights: 2 }, // 28 29
    { month: 'March of the leap year', of: leap, in: window('2024-03-01', '2024-03-31'), both: 1, nights: 0 }, // 1: out
    {
      month: 'February without leap day',
      of: noLeap,
      in: window('2025-02-01', '2025-02-28'),
      both: 1,
      nights: 1,
    },
    {
      month: 'March without leap day',
      of: noLeap,
      in: window('2025-03-01', '2025-03-31'),
      both: 1,
      nights: 0,
    },
    { month: 'March of MEKS', of: meks, in: window('2018-03-01', '2018-03-31'), both: 17, nights: 17 }, // 31 − 14
    { month: 'April of MEKS', of: meks, in: window('2018-04-01', '2018-04-30'), both: 30, nights: 30 },
    { month: 'May of MEKS', of: meks, in: window('2018-05-01', '2018-05-31'), both: 31, nights: 31 },
    { month: 'June of MEKS', of: meks, in: window('2018-06-01', '2018-06-30'), both: 20, nights: 19 }, // out on the 20th
  ])('takes the last day off the placement and never off a month: $month', (row) => {
    const { of, in: month, both, nights } = row;
    expect(careDays({ placement: of, rule: 'both', window: month })).toBe(both);
    expect(careDays({ placement: of, rule: 'nights', window: month })).toBe(nights);
  });

  it('fills a year that the placement covers, under both rules', () => {
    // In on 31 December 2025, out on 1 January 2027: every night of 2026 is slept.
    const covering = placement('2025-12-31', '2027-01-01');
    expect(careDays({ placement: covering, rule: 'both', window: year2026 })).toBe(365);
    expect(careDays({ placement: covering, rule: 'nights', window: year2026 })).toBe(365);
  });

  it.each([
    { month: 'June', from: '2026-06-01', to: '2026-06-30', days: 16 }, // 15 … 30
    { month: 'July', from: '2026-07-01', to: '2026-07-31', days: 31 },
    { month: 'August', from: '2026-08-01', to: '2026-08-31', days: 31 },
    { month: 'September', from: '2026-09-01', to: '2026-09-30', days: 0 }, // nothing is known after 31 August
    { month: 'the year', from: '2026-01-01', to: '2026-12-31', days: 78 }, // 16 + 31 + 31
    { month: 'all its days', from: '', to: '', days: 78 },
  ])('counts an open placement through the as-of date under both rules: $month', ({ from, to, days }) => {
    const open = placement('2026-06-15', '');
    const known = window(from, to, '2026-08-31');
    expect(careDays({ placement: open, rule: 'both', window: known })).toBe(days);
    expect(careDays({ placement: open, rule: 'nights', window: known })).toBe(days);
  });

  it.each(['', '2999-12-31', '9999-12-31'])('reads the end "%s" as open', (end) => {
    const open = placement('2026-01-20', end);
    expect(careDays({ placement: open, rule: 'nights', window: january })).toBe(12); // 20 … 31
    expect(careDays({ placement: open, rule: 'both', window: noWindow })).toEqual({
      problem: 'openWithoutEnd',
      start: day('2026-01-20'),
    });
  });

  it('lets the as-of date end a placement that is planned to end later', () => {
    const planned = placement('2026-01-01', '2026-06-30');
    // 1 … 31 January, 1 … 10 February; the planned last day takes nothing off, since it lies after the as-of date.
    const known = window('', '', '2026-02-10');
    expect(careDays({ placement: planned, rule: 'both', window: known })).toBe(41);
    expect(careDays({ placement: planned, rule: 'nights', window: known })).toBe(41);
  });

  it.each([
    {
      why: 'the as-of date lies before the window',
      of: crossing,
      in: window('2026-02-01', '2026-02-28', '2026-01-15'),
    },
    { why: 'the as-of date lies before the placement', of: crossing, in: window('', '', '2026-01-15') },
    { why: 'the window lies before the placement', of: crossing, in: window('', '2026-01-27') },
    { why: 'the window lies after the placement', of: crossing, in: window('2026-02-04', '') },
  ])('is 0 when $why', ({ of, in: asked }) => {
    expect(careDays({ placement: of, rule: 'both', window: asked })).toBe(0);
    expect(careDays({ placement: of, rule: 'nights', window: asked })).toBe(0);
  });

  it('names what is wrong, with the days that are', () => {
    const backwards = {
      placement: placement('2026-02-03', '2026-01-28'),
      rule: 'both',
      window: january,
    } as const;
    expect(careDays(backwards)).toEqual({
      problem: 'endBeforeStart',
      start: day('2026-02-03'),
      end: day('2026-01-28'),
    });
    const empty = window('2026-02-01', '2026-01-31');
    expect(careDays({ placement: crossing, rule: 'both', window: empty })).toEqual({
      problem: 'windowEndsBeforeItStarts',
      from: day('2026-02-01'),
      to: day('2026-01-31'),
    });
  });

  it('counts what one counts on the fingers, for any placement, rule and window', () => {
    fc.assert(
      fc.property(question, (asked) => valueOrCode(careDays(asked)) === naiveCareDays(asked)),
      { numRuns: 100_000 },
    );
  });

  it('does not change when a window is split anywhere', () => {
    fc.assert(splitsAdditively(question, careDays), { numRuns: 5_000 });
  });

  it('adds up over the months of a year', () => {
    fc.assert(monthsAddUp(question, careDays), { numRuns: 2_000 });
  });
});
