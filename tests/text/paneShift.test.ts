import { changedBy } from '../../src/text/paneImportRepairs';
import { perDaySentence } from '../../src/text/paneShift';

/** What of the first sentence is a number, as it is read in English. */
const perDay = (kronor: number): string | undefined =>
  /saves (.+) kr/u.exec(perDaySentence(kronor, null).en)?.[1];

// Half an öre goes away from zero on both sides, also where the double nearest to the figure is a little less than half.
it.each([
  [0.125, '0.13'],
  [-0.125, '-0.13'],
  [1.005, '1.01'],
  [-1.005, '-1.01'],
  [-0.004, '0'],
  [2_467.5, '2,467.5'],
])('a moved day that saves %d kr is told as %s kr', (kronor, told) => {
  expect(perDay(kronor)).toBe(told);
});

it('places are told with one decimal, half of it away from zero', () => {
  expect(perDaySentence(1_000, { days: 457, places: 1.25 }).sv).toBe(
    'Ett flyttat dygn sparar 1\u00a0000 kr. Kostnaden täcks av 457 dygn om året, 1,3 helårsplatser.',
  );
});

it('a repair that takes away half a krona is told by the same rounding as one that adds it', () => {
  expect([2.5, -2.5].map((kronor) => changedBy({ days: null, kronor }, 'en'))).toEqual(['+3 kr', '-3 kr']);
});
