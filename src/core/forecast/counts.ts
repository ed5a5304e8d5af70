import { type Tails, tailsOfWeights } from './tails';

/** A probability this much smaller than the largest is never drawn: a word is one of 2^32. */
const negligible = 1e-13;

/**
 * The Poisson distribution: P(n + 1) = P(n) · mean / (n + 1). Worked out from its most likely number to both sides and then brought to a
 * sum of 1, so that nothing but + − × ÷ is needed, every machine has the same, and no mean is too large.
 */
export function poissonTails(mean: number): Tails {
  return tailsByRatio(Math.floor(mean), (n) => mean / (n + 1));
}

/**
 * How many begin in some days, where so many began in others: the negative binomial distribution, with P(n + 1) = P(n) · (arrivals + n) /
 * (n + 1) · days / (days + past). Its mean is that of the Poisson distribution; it is wider, since the rate is itself known by chance.
 */
export function arrivalTails(arrivals: number, past: number, days: number): Tails {
  const share = days / (days + past);
  const mostLikely = Math.max(0, Math.floor(((arrivals - 1) * days) / past));
  return tailsByRatio(mostLikely, (n) => ((arrivals + n) / (n + 1)) * share);
}

/** The distribution whose P(n + 1) / P(n) is `ratio(n)`, above 1 before the most likely number and below it after. */
function tailsByRatio(mostLikely: number, ratio: (n: number) => number): Tails {
  const [up, down] = [[1], new Array<number>()];
  for (let n = mostLikely, weight = ratio(n); weight > negligible; n += 1, weight *= ratio(n))
    up.push(weight);
  for (let n = mostLikely - 1, weight = 1; n >= 0; n -= 1) {
    weight = weight < negligible ? 0 : weight / ratio(n);
    down.push(weight);
  }
  return tailsOfWeights([...down.reverse(), ...up]);
}
