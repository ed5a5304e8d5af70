import type { DayRule } from '../../../src/core/dayRule';
import type { Placement, Window } from '../../../src/core/placement';

/** The question as the naive implementations read it. */
export interface Question {
  readonly placement: Placement;
  readonly rule: DayRule;
  readonly window: Window;
}

const openEnds = [2_958_465, 401_768];

function isOpen({ end }: Placement): boolean {
  return end === null || openEnds.includes(end);
}

/** The code of what is wrong with the question, or undefined. */
export function codeOf({ placement, window }: Question): string | undefined {
  if (window.from !== null && window.to !== null && window.from > window.to)
    return 'windowEndsBeforeItStarts';
  if (isOpen(placement) && window.to === null && window.asOf === null) return 'openWithoutEnd';
  if (!isOpen(placement) && placement.end !== null && placement.end < placement.start)
    return 'endBeforeStart';
  return undefined;
}

/** Every billable date of the placement from its first day through `last`, one by one. */
export function billableDates({ placement, rule }: Question, last: number): number[] {
  const dates: number[] = [];
  for (let date: number = placement.start; date <= last; date++) {
    const isIn = isOpen(placement) || date <= (placement.end ?? date);
    const isLastDay = !isOpen(placement) && date === placement.end;
    if (isIn && !(isLastDay && rule === 'nights')) dates.push(date);
    if (isLastDay) break;
  }
  return dates;
}

/** The last date that the window lets count: its end or the as-of date, or the placement's own end when there is neither. */
export function lastDateOf({ placement, window }: Question): number {
  const ends = [window.to, window.asOf].filter((end) => end !== null);
  return ends.length === 0 ? (placement.end ?? 0) : Math.min(...ends);
}
