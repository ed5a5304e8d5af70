import { civilFromDay, dayFromCivil, type Day, isDay } from '../../core/day';
import { daysInMonth } from '../../core/calendar';
import { daysOf, type TypedColumn } from '../columns/typedColumn';
import { plainMarks, type RowMarks } from '../records/marks';
import type { Stays } from '../repairs/stays';
import { marksOf } from './found';

const longestStay = 25;
/** No stay of fewer days can be longer. */
const fewestDays = 365 * longestStay;

/** Rows that begin after the as-of date. */
export function startsInFuture({ facts, rows }: Stays, columnId: string): readonly RowMarks[] {
  const { asOf, start } = facts;
  if (asOf === null) return [];
  return marksOf({
    ...{ code: 'startsInFuture', columnId },
    rows: rows.filter((row) => (start[row] ?? 0) > asOf && isDay(start[row] ?? 0)),
    remarkOf: (row) => ({ problem: 'startsInFuture', start: dayIn(start[row] ?? 0) }),
  });
}

/** Rows that were planned to end before they begin; nothing is counted by that day, but a forecast goes by it. */
export function plannedBeforeStart(
  { facts: { start }, rows }: Stays,
  columns: readonly TypedColumn[],
  columnId: string,
): readonly RowMarks[] {
  const planned = daysOf(columns, columnId);
  if (planned === undefined) return [];
  const isBefore = (row: number): boolean => planned[row] !== 0 && (planned[row] ?? 0) < (start[row] ?? 0);
  return marksOf({
    ...{ code: 'plannedBeforeStart', columnId, rows: rows.filter(isBefore) },
    remarkOf: (row) => ({ problem: 'plannedBeforeStart', start: dayIn(start[row] ?? 0) }),
  });
}

/** Rows of more than 25 years, to their last day or, where they are open, to the as-of date. */
export function longStays({ facts, rows, end }: Stays): readonly RowMarks[] {
  const lastOf = (row: number): number => (end[row] === 0 ? (facts.asOf ?? 0) : (end[row] ?? 0));
  const isLong = (row: number): boolean => {
    const start = facts.start[row] ?? 0;
    const last = lastOf(row);
    if (last - start < fewestDays || !isDay(start) || !isDay(last)) return false;
    return last >= monthsLater(start, 12 * longestStay);
  };
  return marksOf({
    ...{ code: 'longStay', columnId: null, rows: rows.filter(isLong) },
    remarkOf: (row) => ({
      problem: 'longStay',
      years: yearsBetween(dayIn(facts.start[row] ?? 0), dayIn(lastOf(row))),
    }),
  });
}

function dayIn(number: number): Day {
  if (!isDay(number)) throw new RangeError(`${number} is no day`);
  return number;
}

/** Open rows that have begun, also those of persons with a later first day that did not end them: nothing tells whether they still go on. */
export function stillOpen({ facts, rows, end }: Stays): readonly RowMarks[] {
  const known = facts.asOf ?? Infinity;
  const found = rows.filter((row) => end[row] === 0 && (facts.start[row] ?? 0) <= known);
  return found.length === 0 ? [] : [plainMarks('stillOpen', null, found)];
}

/** The same day so many months later, or the last of that month. */
export function monthsLater(day: Day, months: number): number {
  const date = civilFromDay(day);
  const month = date.month - 1 + months;
  const target = { year: date.year + Math.floor(month / 12), month: (month % 12) + 1 };
  return dayFromCivil({ ...target, day: Math.min(date.day, daysInMonth(target)) }) ?? Infinity;
}

function yearsBetween(from: Day, to: Day): number {
  const years = civilFromDay(to).year - civilFromDay(from).year;
  return to < monthsLater(from, 12 * years) ? years - 1 : years;
}
