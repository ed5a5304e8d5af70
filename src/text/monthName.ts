import { civilFromNumber } from '../core/calendar';
import { periodName } from './periodName';

/** A month, known by any of its days, as reports write it in both languages: 2026-01. */
export function monthName(day: number): string {
  const { year, month } = civilFromNumber(day);
  return periodName({ year, part: month }, 'month', 'sv');
}

/** Months that follow one another: 2026-01, or 2026-01–2026-03. */
export function monthsName(first: number, last: number): string {
  return first === last ? monthName(first) : `${monthName(first)}–${monthName(last)}`;
}
