import {
  civilFromDay,
  type Day,
  dayFromCivil,
  firstValidDay,
  formatIsoDay,
  isDay,
  lastValidDay,
  parseIsoDay,
} from '../../core/day';
import { isFailure } from '../../host/failure';
import type { Window } from '../../sheets/order';
import type { DayField, FollowUpState, Trouble } from './followUpState';

/** The first and the last day of a calendar year. */
export function windowOfYear(year: number): Pick<Window, 'from' | 'to'> {
  const from = dayFromCivil({ year, month: 1, day: 1 });
  const to = dayFromCivil({ year, month: 12, day: 31 });
  return { from: from ?? firstValidDay, to: to ?? lastValidDay };
}

/** The year that a day lies in. */
export function yearOf(day: Day): number {
  return civilFromDay(day).year;
}

/** The days as they stand in their fields. */
export function writtenDays(window: Window): FollowUpState['days'] {
  return { from: writtenDay(window.from), to: writtenDay(window.to), asOf: writtenDay(window.asOf) };
}

/** A day as it stands in its field; empty where it is none. */
export function writtenDay(day: number): string {
  return isDay(day) ? formatIsoDay(day) : '';
}

/** The calendar year whose first and last day stand in the fields; null for another period. */
export function yearIn({ from, to }: FollowUpState['days']): number | null {
  const [first, last] = [parseIsoDay(from.trim()), parseIsoDay(to.trim())];
  if (first === undefined || last === undefined) return null;
  const { year } = civilFromDay(first);
  const { from: begins, to: ends } = windowOfYear(year);
  return first === begins && last === ends ? year : null;
}

/**
 * The days that sheets would move to when the list is known through a later day than they are: the same period as far as it is known, or the
 * year of that day where it is another than the one that the period ends in.
 */
export function movedWindow(window: Window, listDay: Day): Window {
  const isSameYear = isDay(window.to) && yearOf(window.to) === yearOf(listDay);
  return { ...window, ...(!isSameYear && windowOfYear(yearOf(listDay))), asOf: listDay };
}

/** The days of the sheets, and those that they would move to; null where no sheet is behind the list, or days have been typed. */
export function moveOffered({ found, isTyped, listDay }: FollowUpState): MoveOffer | null {
  if (found === null || isFailure(found) || isTyped || listDay === null) return null;
  const behind = found.kinds.flatMap(({ sheet }) => behindList(sheet?.window ?? null, listDay));
  const [first] = behind;
  return first === undefined ? null : { now: first, moved: movedWindow(first, listDay) };
}

function behindList(window: Window | null, listDay: Day): readonly Window[] {
  return window !== null && window.asOf < listDay ? [window] : [];
}

/** Days that sheets are about, and later ones. */
export interface MoveOffer {
  readonly now: Window;
  readonly moved: Window;
}

const fields = ['from', 'to', 'asOf'] as const satisfies readonly DayField[];

/** The window that has been typed, or the first thing that is wrong with it. */
export function typedWindow(days: FollowUpState['days']): Window | { readonly trouble: Trouble } {
  const read = fields.map((field) => parseIsoDay(days[field].trim()));
  const unread = fields.find((_, index) => read[index] === undefined);
  const [from, to, asOf] = read;
  if (unread !== undefined || from === undefined || to === undefined || asOf === undefined)
    return { trouble: unread ?? 'from' };
  return to < from || isOverTwelveMonths(from, to) ? { trouble: 'order' } : { from, to, asOf };
}

/** Twelve months of the calendar, as the tables by month have: a period that begins in January ends by December. */
function isOverTwelveMonths(from: Day, to: Day): boolean {
  const [first, last] = [civilFromDay(from), civilFromDay(to)];
  return (last.year - first.year) * 12 + last.month - first.month > 11;
}
