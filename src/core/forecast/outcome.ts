import { numberAt } from '../numberAt';
import type { Stays } from './stays';

/**
 * What something amounts to by the last date of a placement, counted in dates ahead: element k is the sum through the kth, element 0 is
 * 0, and the last one is that of all who stay longer.
 */
export type Outcome = Float64Array;

/** The mean over all last dates: what each further date adds, times the probability that the placement is there on it. */
export function meanOf(outcome: Outcome, stays: Stays): number {
  let mean = 0;
  for (let ahead = 1; ahead < outcome.length; ahead += 1)
    mean += (numberAt(outcome, ahead) - numberAt(outcome, ahead - 1)) * numberAt(stays, ahead);
  return mean;
}
