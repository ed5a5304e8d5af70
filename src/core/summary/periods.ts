import { civilFromNumber, numberFromCivil } from '../calendar';
import type { Period } from '../period';

/** Periods of the civil year that a report is divided into. */
export type PeriodUnit = 'month' | 'quarter' | 'fourMonths' | 'year';

/** How many calendar months each of them has. */
const monthsIn: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, fourMonths: 4, year: 12 };

/** A period of the civil year, cut by the window that is asked about: the first of a year is part 1. */
export interface ReportPeriod extends Period {
  readonly year: number;
  readonly part: number;
}

/** Every such period that has a day in the window, in order. */
export function reportPeriods(unit: PeriodUnit, { from, until }: Period): readonly ReportPeriod[] {
  const months = monthsIn[unit];
  const periods: ReportPeriod[] = [];
  for (let day = from; day < until;) {
    const { year, month } = civilFromNumber(day);
    const part = Math.ceil(month / months);
    const next = startAfter(year, part * months);
    const cut = Math.min(next, until);
    periods.push({ year, part, from: day, until: cut });
    day = cut;
  }
  return periods;
}

/** The first day after a month. */
function startAfter(year: number, month: number): number {
  return month === 12
    ? numberFromCivil({ year: year + 1, month: 1, day: 1 })
    : numberFromCivil({ year, month: month + 1, day: 1 });
}
