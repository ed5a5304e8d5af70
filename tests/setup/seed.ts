/** The seed of every property unless `VARDDYGN_SEED` says otherwise: the same input each time, so that no run fails by chance. */
export const usualSeed = 20_261_129;

const greatest = 2 ** 31 - 1;

/**
 * The seed that `VARDDYGN_SEED` asks for: a whole number gives that seed, `random` another one in each file of tests, and nothing the
 * usual one. Throws for anything else, which would look like a seed that holds.
 */
export function seedOf(asked: string | undefined, random: () => number = Math.random): number {
  if (asked === undefined || asked === '') return usualSeed;
  if (asked === 'random') return Math.floor(random() * greatest);
  const seed = Number(asked);
  if (!/^-?\d+$/u.test(asked) || Math.abs(seed) > greatest)
    throw new Error(
      `VARDDYGN_SEED is “${asked}”: it must be random or a whole number of at most ${greatest}.`,
    );
  return seed;
}
