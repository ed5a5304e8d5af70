/** Gives whole multiples of 2^-32 from 0 below 1, each as likely. */
export type RandomShare = () => number;

const wordLimit = 4_294_967_296;

/** Steps after which the seed has gone everywhere. */
const warmUp = 12;

/**
 * A generator of integers, the same on every machine: C. Doty-Humphrey's sfc32 (PractRand), four numbers of 32 bits that are added,
 * shifted and turned. Its period is 2^64 at least for every seed.
 */
export function randomShares(seed: number): RandomShare {
  let [a, b, c, counter] = [0, 0, seed | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / wordLimit;
  };
  for (let step = 0; step < warmUp; step += 1) next();
  return next;
}

/** A whole number from 0 below the limit, each as likely but for less than a millionth where the limit is a few thousand. */
export function below(limit: number, share: number): number {
  return Math.floor(share * limit);
}
