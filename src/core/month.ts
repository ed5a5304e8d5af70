import { civilFromNumber, daysInMonth, numberFromCivil } from './calendar';

/** The first day of the month that the day lies in; months are known by it. */
export function monthOf(dayNumber: number): number {
  return numberFromCivil({ ...civilFromNumber(dayNumber), day: 1 });
}

/** The first day of the next month. */
export function monthUntil(month: number): number {
  return month + daysInMonth(civilFromNumber(month));
}

/** The first day of the month before. */
export function monthBefore(month: number): number {
  return monthOf(month - 1);
}
