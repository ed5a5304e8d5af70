import { daysInMonth } from '../../core/calendar';
import { type Day, dayFromCivil } from '../../core/day';
import type { DayRule } from '../../core/dayRule';

/** The months that a copy reaches: from January of a year, 1–12. */
export interface BoardWindow {
  readonly year: number;
  readonly months: number;
}

/** The same, and the workbook's day rule. */
export interface BoardAsked extends BoardWindow {
  readonly dayRule: DayRule;
}

/** The first day, the last one, and the last of the year. */
export interface BoardDays {
  readonly from: Day;
  readonly to: Day;
  readonly yearEnd: Day;
}

/** The days of the months that a copy reaches. */
export function boardWindowDays({ year, months }: BoardWindow): BoardDays {
  const from = dayFromCivil({ year, month: 1, day: 1 });
  const to = dayFromCivil({ year, month: months, day: daysInMonth({ year, month: months }) });
  const yearEnd = dayFromCivil({ year, month: 12, day: 31 });
  if (from === undefined || to === undefined || yearEnd === undefined)
    throw new RangeError(`no months 1–${months} of ${year}`);
  return { from, to, yearEnd };
}
