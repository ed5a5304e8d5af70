import { type Day, dayFromCivil, lastValidDay } from './day';
import type { Period } from './period';
import type { EndBeforeStart } from './result';

/** A stay from its first day (fr.o.m.) through its last (t.o.m.), both included. No last day (null): open. */
export interface Placement {
  readonly start: Day;
  readonly end: Day | null;
}

/**
 * The days that are asked about: from (fr.o.m.) through to (t.o.m.), both included; null: no limit. Days after
 * the as-of date are not known yet and hold nothing for anybody, so the window ends at the earlier of the two.
 */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
}

/** Case systems write "until further notice" as 9999-12-31 or 2999-12-31. */
const lastDayOf2999 = dayFromCivil({ year: 2999, month: 12, day: 31 });

/** Whether the day, given as the last one of something, says that it is open: 9999-12-31 or 2999-12-31. */
export function isOpenEnd(day: number): boolean {
  return day === lastValidDay || day === lastDayOf2999;
}

/** The last day of the placement, or null when it is open: its end is blank, 9999-12-31 or 2999-12-31. */
export function lastDayOf({ end }: Placement): Day | null {
  return end === null || isOpenEnd(end) ? null : end;
}

/** What is wrong with the placement itself, or null: its last day lies before its first. */
export function placementProblem(placement: Placement): EndBeforeStart | null {
  const { start } = placement;
  const end = lastDayOf(placement);
  return end !== null && end < start ? { problem: 'endBeforeStart', start, end } : null;
}

/** The days that the person is there, first and last day included; until is Infinity while it is open. */
export function presence(placement: Placement): Period {
  return { from: placement.start, until: (lastDayOf(placement) ?? Infinity) + 1 };
}
