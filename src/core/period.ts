import { type CivilMonth, civilFromNumber, daysInMonth, numberFromCivil } from './calendar';
import type { Day } from './day';

/**
 * Consecutive days, half-open: `from` counts, `until` does not. Day numbers, since `until` may be the day after the
 * last valid one, or Infinity. A period whose `until` is not after its `from` is empty.
 */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** The part of a period that lies in one calendar month. */
export interface PeriodMonth {
  readonly month: CivilMonth;
  readonly period: Period;
}

/** The period that people mean by from (fr.o.m.) and to (t.o.m.), both included. */
export function periodThrough(from: Day, to: Day): Period {
  return { from, until: to + 1 };
}

/** Number of days in the period, 0 when it is empty. */
export function daysInPeriod({ from, until }: Period): number {
  return Math.max(0, until - from);
}

/** The days that lie in both periods; an empty period when there is none. */
export function intersection(one: Period, other: Period): Period {
  const from = Math.max(one.from, other.from);
  return { from, until: Math.max(from, Math.min(one.until, other.until)) };
}

/** The period, which has an end, cut at the turns of the months, in order; nothing when it is empty. */
export function monthsInPeriod({ from, until }: Period): readonly PeriodMonth[] {
  const months: PeriodMonth[] = [];
  for (let day = from; day < until;) {
    const { year, month } = civilFromNumber(day);
    const nextMonth = numberFromCivil({ year, month, day: 1 }) + daysInMonth({ year, month });
    const cut = Math.min(nextMonth, until);
    months.push({ month: { year, month }, period: { from: day, until: cut } });
    day = cut;
  }
  return months;
}

/** The days that lie in at least one of the periods, as periods that do not touch, in order. None of the given is empty. */
export function unitedPeriods(periods: readonly Period[]): Period[] {
  const apart: Period[] = [];
  for (const period of [...periods].sort((one, other) => one.from - other.from)) {
    const previous = apart.at(-1);
    if (previous === undefined || period.from > previous.until) apart.push(period);
    else apart[apart.length - 1] = { from: previous.from, until: Math.max(previous.until, period.until) };
  }
  return apart;
}
