import type { Branded } from './brand';
import type { Result } from './result';
import { roundedWhole } from './rounding';

/** A share of something, such as the employer's contribution of a fee: a whole number of millionths, 0 … 1 000 000. */
export type Rate = Branded<'Rate'>;

/** Millionths in the whole: a rate of 100 %. */
export const ratesPerWhole = 1_000_000;

/** Whether the number is a rate: whole millionths, from 0 to 100 %. */
export function isRate(millionths: number): millionths is Rate {
  return Number.isInteger(millionths) && millionths >= 0 && millionths <= ratesPerWhole;
}

/** Reads a share (0.3142 for 31.42 %) to the nearest millionth. Problem: rateOutOfRange (below 0, above 1, not finite). */
export function rateFromShare(share: number): Result<Rate> {
  const millionths = roundedWhole(share * ratesPerWhole);
  return isRate(millionths) ? millionths : { problem: 'rateOutOfRange', rate: share };
}
