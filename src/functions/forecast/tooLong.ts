import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';

/** Ten years, two or three of them with a leap day. */
const mostDays = 3_653;

/**
 * The problem that a forecast reaches over more days than anybody forecasts, from the first of them or the first date ahead, or null. Each
 * date ahead is looked at from each other, so that a last day in the year 9999 would keep Excel waiting for ever.
 */
export function tooLong(first: number, to: number): LocatedProblem | null {
  return to - first >= mostDays ? ofCall({ problem: 'forecastTooLong' }) : null;
}
