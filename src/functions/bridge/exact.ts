import { partsPerDay } from '../../core/dayParts';
import { type Fraction, quotient } from '../../core/fraction';
import { roundedWhole } from '../../core/rounding';

/** The days that a cell shows, exactly, read to the millionth as amounts are: 2.5 is five halves. */
export function exactDays(days: number): Fraction {
  return Number.isInteger(days) ? quotient(days, 1) : quotient(roundedWhole(days * partsPerDay), partsPerDay);
}
