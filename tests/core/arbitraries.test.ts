import fc from 'fast-check';
import { careDays } from '../../src/core/careDays';
import { question } from './arbitraries';

describe('the random placements', () => {
  it('are worth counting: most are sound and hold days, and each kind of question is asked', () => {
    const asked = fc.sample(question, 5_000);
    const shareOf = (isSuch: (one: (typeof asked)[number]) => boolean): number =>
      asked.filter(isSuch).length / asked.length;
    expect(shareOf((one) => Number(careDays(one)) > 0)).toBeGreaterThan(0.5);
    expect(shareOf(({ placement }) => placement.end === null)).toBeGreaterThan(0.03);
    expect(shareOf(({ rule }) => rule === 'nights')).toBeGreaterThan(0.3);
    expect(shareOf(({ window }) => window.from !== null)).toBeGreaterThan(0.3);
    expect(shareOf(({ window }) => window.to !== null)).toBeGreaterThan(0.3);
    expect(shareOf(({ window }) => window.asOf !== null)).toBeGreaterThan(0.3);
    expect(shareOf(({ window }) => window.asOf === null)).toBeGreaterThan(0.3);
  });
});
