import { addDays, civilFromDay, type Day } from '../../../src/core/day';
import { daysInMonth } from '../../../src/core/calendar';
import { budgetYear, firstOf, listDate } from '../calendar';
import type { Stay } from '../stays';

/** A month of a stay in the budget's year, as far as the list is known. */
export interface StayMonth {
  readonly stay: Stay;
  /** As in the table Placeringar. */
  readonly id: string;
  /** 1 to 12. */
  readonly month: number;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  /** What the whole month has. */
  readonly monthDays: number;
}

/** The last month that the list is known for. */
export const lastMonth = civilFromDay(listDate).month;

/** The months of the stays, a month at a time, each with the stays in the order of the list. */
export function stayMonths(stays: readonly Stay[], idOf: (index: number) => string): readonly StayMonth[] {
  return Array.from({ length: lastMonth }, (_, index) => index + 1).flatMap((month) =>
    stays.flatMap((stay, index) => monthOf(stay, idOf(index), month) ?? []),
  );
}

function monthOf(stay: Stay, id: string, month: number): StayMonth | undefined {
  const monthDays = daysInMonth({ year: budgetYear, month });
  const first = firstOf(budgetYear, month);
  const last = lastDayOf(month);
  const from = stay.start > first ? stay.start : first;
  const to = stay.end !== null && stay.end < last ? stay.end : last;
  return to < from ? undefined : { stay, id, month, from, to, days: to - from + 1, monthDays };
}

/** The last day of a month of the year. */
export function lastDayOf(month: number): Day {
  return dayAfter(firstOf(budgetYear, month), daysInMonth({ year: budgetYear, month }) - 1);
}

/** The day so many days later. */
export function dayAfter(day: Day, days: number): Day {
  const found = addDays(day, days);
  if (found === undefined) throw new Error('a booking beyond the calendar');
  return found;
}

/** How many of the month's days of the stay lie between two dates, both included; null: without a last one. */
export function daysWithin(each: StayMonth, from: Day, to: Day | null): number {
  const last = to === null ? each.to : Math.min(each.to, to);
  return Math.max(0, last - Math.max(each.from, from) + 1);
}
