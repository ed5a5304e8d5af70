import { daysInMonth } from '../calendar';
import { daysInPeriod, monthsInPeriod, type Period, unitedPeriods } from '../period';
import type { Charge } from './charge';

/** A number of units as people count them, over / under: 17 days, 3 months, 10/31 of a month; and the dates it is counted within. */
export interface UnitCount extends Period {
  readonly over: number;
  /** 1 for whole units; the days of the month for a part of one. */
  readonly under: number;
}

/**
 * The units in some periods, which are not empty. Days make one count. Months make one of all that are whole, and one for each length
 * of the months that are not: parts of months of different lengths have no fraction that one would recognise.
 */
export function unitCounts(unit: Charge['unit'], periods: readonly Period[]): readonly UnitCount[] {
  const united = unitedPeriods(periods);
  if (unit === 'month') return joined(united.flatMap(monthCounts));
  return joined(united.map((period) => ({ ...period, over: daysInPeriod(period), under: 1 })));
}

function monthCounts(period: Period): UnitCount[] {
  return monthsInPeriod(period).map(({ month, period: dates }) => {
    const days = daysInPeriod(dates);
    const length = daysInMonth(month);
    return days === length ? { ...dates, over: 1, under: 1 } : { ...dates, over: days, under: length };
  });
}

/** Counts over the same number are one. */
function joined(counts: readonly UnitCount[]): UnitCount[] {
  const byUnder = new Map<number, UnitCount>();
  for (const count of counts) {
    const { from, over } = byUnder.get(count.under) ?? { from: count.from, over: 0 };
    byUnder.set(count.under, { from, until: count.until, over: over + count.over, under: count.under });
  }
  return [...byUnder.values()];
}
