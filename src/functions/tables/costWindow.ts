import type { Day } from '../../core/day';
import type { Period } from '../../core/period';
import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';

/** The dates that a report is about: first and last day, and the day that the list shows. */
export interface ReportDates {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day | null;
}

/** Those of the dates that are known; none where the list is older than the first. Problem: windowEndsBeforeItStarts. */
export function costWindow({ from, to, asOf }: ReportDates): Period | LocatedProblem {
  if (to < from) return ofCall({ problem: 'windowEndsBeforeItStarts', from, to });
  return { from, until: Math.max(from, Math.min(to, asOf ?? to) + 1) };
}
