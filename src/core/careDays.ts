import { countedFrom, countedUntil, type Counting, countingProblem } from './counting';
import type { Result } from './result';

/**
 * Billable days of a placement in a window, a whole number from 0. Rule `both`: every date d with
 * first ≤ d ≤ last; `nights`: first ≤ d < last. The window keeps the dates that lie in it and changes nothing
 * else; an open placement counts through the window's end, or through the as-of date when that is earlier.
 * Problems: endBeforeStart, windowEndsBeforeItStarts, openWithoutEnd.
 */
export function careDays(counting: Counting): Result<number> {
  const problem = countingProblem(counting);
  if (problem !== null) return problem;
  const until = countedUntil(counting);
  return until - countedFrom(counting, until);
}
