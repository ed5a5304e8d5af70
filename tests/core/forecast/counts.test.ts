import { arrivalTails, poissonTails } from '../../../src/core/forecast/counts';
import { randomShares } from '../../../src/core/forecast/generator';
import { percentile, shareWithin } from '../../../src/core/forecast/percentile';
import { drawn, tailsOfWeights } from '../../../src/core/forecast/tails';

/** Mean and variance of a distribution, from its probabilities of n or more. */
function moments(tails: Float64Array): { mean: number; variance: number } {
  const chances = [...tails].map((tail, n) => tail - (tails[n + 1] ?? 0));
  const mean = chances.reduce((sum, chance, n) => sum + chance * n, 0);
  return { mean, variance: chances.reduce((sum, chance, n) => sum + chance * (n - mean) ** 2, 0) };
}

describe('how many placements begin', () => {
  it.each([0, 0.3, 1, 7.5, 300, 5_000])(
    'has the mean and the variance of Poisson’s distribution: %d',
    (mean) => {
      const found = moments(poissonTails(mean));
      expect(found.mean).toBeCloseTo(mean, 6);
      expect(found.variance / Math.max(mean, 1)).toBeCloseTo(mean / Math.max(mean, 1), 5);
    },
  );

  it('has Poisson’s probabilities: 1 − e^-2 of one or more, 1 − 3e^-2 of two', () => {
    const tails = poissonTails(2);
    expect(tails[1]).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(tails[2]).toBeCloseTo(1 - 3 * Math.exp(-2), 12);
  });

  it.each([
    // 30 in 365 days: in 245 days 30 · 245/365 on average, and the variance is (1 + 245/365) times that.
    [30, 365, 245],
    [1, 1_500, 365],
    [3, 400, 30],
    [800, 365, 365],
  ])(
    'has the same mean and is wider where the rate is known by chance: %i in %i days',
    (arrivals, past, days) => {
      const { mean, variance } = moments(arrivalTails(arrivals, past, days));
      expect(mean).toBeCloseTo((arrivals * days) / past, 5);
      expect(variance / (mean * (1 + days / past))).toBeCloseTo(1, 4);
    },
  );

  it('has the probability that nobody comes by hand: (365 / (365 + 365))^2 = 1/4', () => {
    expect(arrivalTails(2, 365, 365)[1]).toBeCloseTo(3 / 4, 12);
  });
});

describe('what is drawn', () => {
  it('is as often as its weight says', () => {
    const next = randomShares(11);
    const tails = tailsOfWeights([1, 0, 3, 6]);
    const draws = Array.from({ length: 50_000 }, () => drawn(tails, next()));
    const share = (number: number): number => draws.filter((one) => one === number).length / draws.length;
    for (const [number, weight] of [0.1, 0, 0.3, 0.6].entries()) expect(share(number)).toBeCloseTo(weight, 2);
  });

  it('is the same for the same seed, on every machine', () => {
    const words = (seed: number): number[] => {
      const next = randomShares(seed);
      return [1, 2, 3].map(() => next() * 2 ** 32);
    };
    // Worked out in Python, with whole numbers of any size, from the published definition of sfc32.
    expect(words(1)).toEqual([1299785925, 4001059704, 2906380172]);
    expect(words(20_260_331)).toEqual([4046961970, 3786895421, 4118624512]);
  });
});

describe('percentiles by nearest rank', () => {
  const tens = Float64Array.from([70, 10, 30, 20, 50, 40, 60, 90, 80, 100]);

  it.each([
    [0.1, 10],
    [0.11, 20],
    [0.5, 50],
    [0.9, 90],
    [1, 100],
  ])('of ten values, %d', (share, value) => {
    expect(percentile(tens, share)).toBe(value);
  });

  it('counts those within a limit', () => {
    expect([shareWithin(tens, 9), shareWithin(tens, 50), shareWithin(tens, 100)]).toEqual([0, 0.5, 1]);
  });
});
