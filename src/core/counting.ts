import { type Day, lastValidDay } from './day';
import type { DayRule } from './dayRule';
import { lastDayOf, type Placement, placementProblem, type Window } from './placement';
import type { EndBeforeStart, OpenWithoutEnd, WindowEndsBeforeItStarts } from './result';

/** What a calculation about one placement needs to know: which days does it count? */
export interface Counting {
  readonly placement: Placement;
  readonly rule: DayRule;
  readonly window: Window;
}

/*
 * The counted days are the half-open period [countedFrom, countedUntil): from counts, until does not. The day rule
 * changes the placement's own end only, the window is clipped afterwards; so months add up to the year under both rules.
 * They are two functions of plain numbers, and not a record, since a workbook counts hundreds of thousands of rows.
 */

const dayAfterTheLast = lastValidDay + 1;

/** Why the days cannot be counted, or null. Asked before the two functions below, which take a sound input for granted. */
export function countingProblem(
  counting: Counting,
): EndBeforeStart | WindowEndsBeforeItStarts | OpenWithoutEnd | null {
  const { placement, window } = counting;
  const { from, to, asOf } = window;
  if (from !== null && to !== null && to < from) return { problem: 'windowEndsBeforeItStarts', from, to };
  const isEndless = to === null && asOf === null && lastDayOf(placement) === null;
  return isEndless ? { problem: 'openWithoutEnd', start: placement.start } : placementProblem(placement);
}

/** Number of the day after the last counted one: the placement's own end or the window's, whichever comes first. */
export function countedUntil({ placement, rule, window }: Counting): number {
  const until = Math.min(placementUntil(placement, rule), dayAfter(window.to), dayAfter(window.asOf));
  return Math.max(until, placement.start);
}

/** Number of the first counted day: the placement's first or the window's, whichever comes last; `until` when none counts. */
export function countedFrom({ placement, window }: Counting, until: number): number {
  return Math.min(Math.max(placement.start, window.from ?? placement.start), until);
}

function placementUntil(placement: Placement, rule: DayRule): number {
  const last = lastDayOf(placement);
  if (last === null) return dayAfterTheLast;
  return rule === 'both' ? last + 1 : last;
}

function dayAfter(day: Day | null): number {
  return day === null ? dayAfterTheLast : day + 1;
}
