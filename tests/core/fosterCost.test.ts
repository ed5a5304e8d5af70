import fc from 'fast-check';
import { fosterCost } from '../../src/core/fosterCost';
import { monthParts, partsPerMonth } from '../../src/core/monthParts';
import { isProblem } from '../../src/core/result';
import { price, question, rate } from './arbitraries';
import { day, kronor, noWindow, placement, share, valueOrCode, window } from './help';
import { monthsAddUp, splitsAdditively } from './laws';
import { naiveFosterCost } from './naive/costs';

/** Arvode 12 345, omkostnad 23 456, contribution 30,32 %: 12 345 + 3 743,004 + 23 456 = 39 544,004 kr a month. */
const malmo = { fee: kronor(12_345), expense: kronor(23_456), rate: share(0.3032) };

describe('fosterCost', () => {
  it.each([
    // 10/31 × 39 544,004 = 12 756,130 32…
    { of: "Malmö's example", start: '2018-01-01', end: '2018-01-10', ore: 1_275_613 },
    // A month begun and ended is a whole month, whatever its length: 39 544,004.
    { of: 'a month of 31 days', start: '2018-01-01', end: '2018-01-31', ore: 3_954_400 },
    { of: 'a month of 28 days', start: '2018-02-01', end: '2018-02-28', ore: 3_954_400 },
    { of: 'a month of 29 days', start: '2024-02-01', end: '2024-02-29', ore: 3_954_400 },
    { of: 'a month of 30 days', start: '2018-04-01', end: '2018-04-30', ore: 3_954_400 },
    // 12 × 39 544,004 = 474 528,048
    { of: 'a year', start: '2018-01-01', end: '2018-12-31', ore: 47_452_805 },
    // 4/31 + 3/28 = (112 + 93) / 868 = 205/868; 205 × 39 544,004 = 8 106 520,82; / 868 = 9 339,309 70…
    { of: 'the turn of a month', start: '2018-01-28', end: '2018-02-03', ore: 933_931 },
    // Both days always, so a single day is 1/31 of 39 544,004 = 1 275,613 03…
    { of: 'one day', start: '2018-01-10', end: '2018-01-10', ore: 127_561 },
  ])('is $ore öre for $of', ({ start, end, ore }) => {
    expect(fosterCost({ placement: placement(start, end), ...malmo, window: noWindow })).toBe(ore);
  });

  it('adds the contribution to the fee and not to the expense', () => {
    const january = {
      placement: placement('2026-01-01', '2026-01-31'),
      rate: share(0.3142),
      window: noWindow,
    };
    const fee = fosterCost({ ...january, fee: kronor(10_000), expense: kronor(0) });
    const expense = fosterCost({ ...january, fee: kronor(0), expense: kronor(10_000) });
    expect(fee).toBe(1_314_200); // 10 000 × 1,3142
    expect(expense).toBe(1_000_000);
  });

  it('rounds half an öre away from zero', () => {
    // 0,31 kr a month is 0,01 a day in January; 0,155 kr is 0,005 a day.
    const oneDay = { placement: placement('2026-01-10', '2026-01-10'), rate: share(0), window: noWindow };
    expect(fosterCost({ ...oneDay, fee: kronor(0), expense: kronor(0.155) })).toBe(1);
    expect(fosterCost({ ...oneDay, fee: kronor(0), expense: kronor(-0.155) })).toBe(-1);
    expect(fosterCost({ ...oneDay, fee: kronor(0), expense: kronor(0.154_999) })).toBe(0);
  });

  it('counts an open home through the earlier of the window and the as-of date', () => {
    const home = { placement: placement('2018-01-01', ''), ...malmo };
    expect(fosterCost({ ...home, window: window('2018-01-01', '2018-12-31', '2018-01-10') })).toBe(1_275_613);
    expect(fosterCost({ ...home, window: window('2018-02-01', '2018-02-28', '2018-01-10') })).toBe(0);
    expect(fosterCost({ ...home, window: noWindow })).toEqual({
      problem: 'openWithoutEnd',
      start: day('2018-01-01'),
    });
  });

  it('may run to the last valid day', () => {
    const home = { placement: placement('9999-12-01', ''), ...malmo };
    expect(fosterCost({ ...home, window: window('', '9999-12-31') })).toBe(3_954_400);
  });

  it.each([
    { of: 'all its days', asked: noWindow },
    {
      of: 'one day, which is small beside what has accrued before it',
      asked: window('9000-01-01', '9000-01-01'),
    },
  ])('says so when a cost cannot be held exactly: $of', ({ asked }) => {
    const dear = {
      placement: placement('1900-03-01', '9998-12-31'),
      fee: kronor(4_000_000_000),
      expense: kronor(4_000_000_000),
      rate: share(1),
    } as const;
    const cost = fosterCost({ ...dear, window: asked });
    expect(isProblem(cost) && cost.problem).toBe('amountOutOfRange');
  });

  const paid = fc
    .record({ asked: question, fee: price, expense: price, rate })
    .map(({ asked: { placement: stay, window: asked }, ...pay }) => ({
      placement: stay,
      window: asked,
      ...pay,
    }));

  it('is to the öre what one adds up day by day, for any home, pay and window', () => {
    fc.assert(
      fc.property(paid, (asked) => valueOrCode(fosterCost(asked)) === naiveFosterCost(asked, asked)),
      { numRuns: 100_000 },
    );
  });

  it('does not change when a window is split anywhere', () => {
    fc.assert(splitsAdditively(paid, fosterCost), { numRuns: 5_000 });
  });

  it('adds up over the months of a year', () => {
    fc.assert(monthsAddUp(paid, fosterCost), { numRuns: 2_000 });
  });
});

describe('monthParts', () => {
  it('divides a month of any length without a remainder', () => {
    expect([28, 29, 30, 31].map((length) => partsPerMonth % length)).toEqual([0, 0, 0, 0]);
    expect(28 * 29 * 15 * 31).toBe(partsPerMonth); // 28, 29 and 31 share no factor; of 30 only 15 is new
  });

  it.each([
    { of: 'a month', from: '2026-02-01', until: '2026-03-01', parts: 377_580 },
    { of: 'a day of April', from: '2026-04-07', until: '2026-04-08', parts: 12_586 }, // 377 580 / 30
    { of: 'nothing', from: '2026-04-07', until: '2026-04-07', parts: 0 },
    { of: 'four hundred years', from: '2000-01-01', until: '2400-01-01', parts: 4_800 * 377_580 },
  ])('gives $of its parts', ({ from, until, parts }) => {
    expect(monthParts(day(from), day(until))).toBe(parts);
  });
});
