import fc from 'fast-check';
import {
  fewestRegistered,
  isProvisional,
  type Registration,
  registrationLag,
} from '../../../src/core/lag/registrationLag';
import { day } from '../help';

const started = day('2026-01-10');

function registeredAfter(...lags: readonly (number | null)[]): Registration[] {
  return lags.map((lag) => ({ start: started, registered: lag === null ? null : started + lag }));
}

describe('how late placements are registered', () => {
  it.each([
    // In order: 0 1 3 5 7 | 11 12 14 20 90; the middle of 7 and 11.
    ['ten: the mean of the two in the middle', [5, 90, 0, 12, 3, 20, 7, 1, 14, 11], 9, 10],
    // In order: −4 0 0 1 2 | 3 | 4 5 6 7 400.
    ['eleven: the one in the middle, however late the last', [400, 7, 6, 5, 4, 3, 2, 1, 0, 0, -4], 3, 11],
    ['nine: too few to say', [1, 2, 3, 4, 5, 6, 7, 8, 9], null, 9],
    ['rows without a day of registration do not count', [1, 2, 3, 4, 5, 6, 7, 8, 9, null, null], null, 9],
    ['none', [], null, 0],
  ] as const)('%s', (...[, lags, days, placements]) => {
    expect(registrationLag(registeredAfter(...lags))).toEqual({ days, placements });
  });

  it('is what half of the placements do not exceed, and half do not fall short of, in any order', () => {
    const lags = fc.array(fc.integer({ min: -60, max: 400 }), { minLength: fewestRegistered });
    fc.assert(
      fc.property(lags, (drawn) => {
        const { days, placements } = registrationLag(registeredAfter(...drawn));
        expect(placements).toBe(drawn.length);
        expect(days).toBe(naiveMedian(drawn));
        expect(registrationLag(registeredAfter(...[...drawn].reverse())).days).toBe(days);
      }),
    );
  });
});

/** Takes away the largest and the smallest until one or two are left, and takes the mean of these. */
function naiveMedian(numbers: readonly number[]): number {
  const left = [...numbers];
  while (left.length > 2) {
    left.splice(left.indexOf(Math.max(...left)), 1);
    left.splice(left.indexOf(Math.min(...left)), 1);
  }
  return left.reduce((sum, number) => sum + number, 0) / left.length;
}

describe('a month is provisional', () => {
  const lag = { days: 12, placements: 143 };
  const october = day('2026-11-01');

  it.each([
    ['while it is not over', '2026-10-20', true],
    ['11 days after its last day', '2026-11-11', true],
    ['no longer 12 days after it', '2026-11-12', false],
  ] as const)('%s', (_, asOf, isYoung) => {
    expect(isProvisional(october, day(asOf), lag)).toBe(isYoung);
  });

  it.each([
    ['until it is over', '2026-10-30', true],
    ['not on its last day', '2026-10-31', false],
  ] as const)('where placements are registered beforehand %s', (_, asOf, isYoung) => {
    expect(isProvisional(october, day(asOf), { days: -3, placements: 143 })).toBe(isYoung);
  });

  it('never where the lag is not known', () => {
    expect(isProvisional(october, day('2026-10-31'), { days: null, placements: 3 })).toBe(false);
  });
});
