import { memoryless, mixed, oneOf, type TrueMunicipality } from './trueWorlds';

/** Municipalities whose truth is known: residential care, foster homes, secure homes. */
function town(timesAsLarge: number, yearsListed: number): TrueMunicipality {
  return {
    yearsListed,
    kinds: [
      { perYear: 20 * timesAsLarge, length: memoryless(180), price: oneOf(3_500, 4_300, 6_000) },
      { perYear: 15 * timesAsLarge, length: mixed(0.5, 60, 900), price: oneOf(900, 1_500) },
      { perYear: 4 * timesAsLarge, length: memoryless(150), price: oneOf(8_000, 9_500) },
    ],
  };
}

/** From a few open placements to some hundreds a year, of short and long stays, with lists that begin at different times. */
export const towns = {
  small: town(0.35, 5),
  middle: town(1, 5),
  cut: town(1, 2.5),
  large: town(4, 5),
  short: {
    yearsListed: 5,
    kinds: [{ perYear: 60, length: memoryless(20), price: oneOf(3_500, 4_300, 6_000) }],
  },
  long: { yearsListed: 5, kinds: [{ perYear: 8, length: memoryless(1_500), price: oneOf(900, 1_500) }] },
} as const satisfies Readonly<Record<string, TrueMunicipality>>;
