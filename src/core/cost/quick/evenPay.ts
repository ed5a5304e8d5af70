import type { Clock } from './clock';
import { dayClock } from './clock';

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
