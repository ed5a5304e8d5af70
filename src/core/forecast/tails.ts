import { numberAt } from '../numberAt';

/**
 * A distribution over 0, 1, 2 … as it is drawn from: element n is the probability of n or more, so that element 0 is 1 and none is above
 * the one before it.
 */
export type Tails = Float64Array;

/** From weights of 0, 1, 2 …, not all of them 0. */
export function tailsOfWeights(weights: readonly number[]): Tails {
  const tails = Float64Array.from(weights);
  for (let n = tails.length - 2; n >= 0; n -= 1) tails[n] = numberAt(tails, n) + numberAt(tails, n + 1);
  const all = numberAt(tails, 0);
  return tails.map((tail) => tail / all);
}

/**
 * The number that a random share stands for: the largest whose tail is above it, found by halving. The last number is asked first: it is
 * that of all who stay longer.
 */
export function drawn(tails: Tails, share: number): number {
  let low = 0;
  let high = tails.length - 1;
  if (numberAt(tails, high) > share) return high;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (numberAt(tails, middle) > share) low = middle;
    else high = middle;
  }
  return low;
}
