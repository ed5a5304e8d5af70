import type { Branded } from './brand';
import { type CivilDate, civilFromNumber, daysInMonth, numberFromCivil } from './calendar';

/**
 * A civil day: Excel's serial number of the 1900 system (2025-01-01 = 45658), a whole number without time or
 * time zone. Valid from 1900-03-01 (61), since Excel counts a 29 February 1900 that never was, to 9999-12-31.
 */
export type Day = Branded<'Day'>;

const firstNumber = 61;
const lastNumber = 2_958_465;

/** Whether the number is a valid day: whole, and from 1900-03-01 to 9999-12-31. */
export function isDay(value: number): value is Day {
  return Number.isInteger(value) && value >= firstNumber && value <= lastNumber;
}

/** The day that `days` days later (or earlier, when negative) has; undefined outside the valid days. */
export function addDays(day: Day, days: number): Day | undefined {
  const sum = day + days;
  return isDay(sum) ? sum : undefined;
}

/** The day of a civil date; undefined when there is no such date or it lies outside the valid days. */
export function dayFromCivil(date: CivilDate): Day | undefined {
  if (!exists(date)) return undefined;
  const number = numberFromCivil(date);
  return isDay(number) ? number : undefined;
}

/** The civil date of a day. */
export function civilFromDay(day: Day): CivilDate {
  return civilFromNumber(day);
}

/** Reads exactly YYYY-MM-DD (ISO 8601, digits only, no spaces); undefined for anything else. */
export function parseIsoDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  return dayFromCivil({
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8, 10)),
  });
}

/** Writes the day as YYYY-MM-DD (ISO 8601), which is also how a Swede writes a date. */
export function formatIsoDay(day: Day): string {
  const date = civilFromDay(day);
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}

/** The first valid day, 1900-03-01. */
export const firstValidDay: Day = certain(firstNumber);

/** The last valid day, 9999-12-31. */
export const lastValidDay: Day = certain(lastNumber);

function exists({ year, month, day }: CivilDate): boolean {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return isWhole && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month });
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function certain(value: number): Day {
  if (!isDay(value)) throw new RangeError(`not a valid day: ${value}`);
  return value;
}
