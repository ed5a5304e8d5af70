/** Makes whole numbers from 0, below a limit that each call says. */
export type RandomIntegers = (limit: number) => number;

/** A linear congruential generator of integers, so that every run counts the same rows. */
export function randomIntegers(seed: number): RandomIntegers {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
}
