import { daysInMonth } from '../../core/calendar';
import { civilFromDay, type Day } from '../../core/day';
import type { Through } from './boardState';

/** The last month that a list which shows a day holds in full: that of the day, where it is the month's last, else the one before. */
export function lastWholeMonth(listDate: Day): Through {
  const { year, month, day } = civilFromDay(listDate);
  if (day === daysInMonth({ year, month })) return { year, months: month };
  return month === 1 ? { year: year - 1, months: 12 } : { year, months: month - 1 };
}

const choices = 12;

/** The months that can be chosen: the last whole one and those before it, a year in all. */
export function monthChoices(listDate: Day): readonly Through[] {
  const { year, months } = lastWholeMonth(listDate);
  return Array.from({ length: choices }, (_, back) => {
    const month = year * 12 + months - 1 - back;
    return { year: Math.floor(month / 12), months: (month % 12) + 1 };
  });
}
