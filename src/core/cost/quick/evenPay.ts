import { amountsPerKrona } from '../../amount';
import { orePerKrona } from '../../ore';
import { type Clock, dayClock } from './clock';

/** Millionths of a krona in an öre. */
export const amountsPerOre = amountsPerKrona / orePerKrona;

/** Dearer days than anybody pays: their sum over all valid days could not be held exactly. */
const mostOrePerDay = 1_000_000_000;

/** A price per day (millionths of a krona, NaN: none) in öre; 0 where it is none, or no whole number of them. */
export function wholeOre(dayPrice: number): number {
  const ore = dayPrice / amountsPerOre;
  return ore > 0 && ore <= mostOrePerDay && Math.floor(ore) === ore ? ore : 0;
}

/**
 * Pay that is all of a placement's cost and comes in whole öre: so many for each unit that a clock counts from its first day on. Its dates
 * cost the same in every window, and nothing is rounded. One record for all placements, one after the other.
 */
export interface EvenPay {
  clock: Clock;
  oreEach: number;
  /** The end of the dates that are priced. */
  until: number;
}

/** None yet. */
export function noEvenPay(cuts: Int32Array): EvenPay {
  return { clock: dayClock(cuts), oreEach: 0, until: 0 };
}
