import { type CivilMonth, daysInMonth } from './calendar';
import { civilFromDay, type Day, dayFromCivil } from './day';
import type { Result } from './result';

/**
 * Last day to claim state reimbursement for the quarter that the day lies in: the last day of the month that lies
 * `months` after the quarter's end. With six months: Q1 30 September, Q2 31 December, Q3 31 March, Q4 30 June.
 * Problems: monthsNotWhole (not whole, or below 1), afterLastValidDay.
 */
export function claimDeadline(day: Day, months: number): Result<Day> {
  if (!Number.isSafeInteger(months) || months < 1) return { problem: 'monthsNotWhole', months };
  const month = monthsAfter(lastMonthOfQuarter(day), months);
  return dayFromCivil({ ...month, day: daysInMonth(month) }) ?? { problem: 'afterLastValidDay', from: day };
}

function lastMonthOfQuarter(day: Day): CivilMonth {
  const { year, month } = civilFromDay(day);
  return { year, month: Math.ceil(month / 3) * 3 };
}

function monthsAfter({ year, month }: CivilMonth, months: number): CivilMonth {
  const monthsFromYear = month - 1 + months;
  return { year: year + Math.floor(monthsFromYear / 12), month: (monthsFromYear % 12) + 1 };
}
