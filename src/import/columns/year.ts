import { personalNumberOf } from '../../core/personalNumber';
import { afterDigits, digitsAt } from './characters';
import { readDay, type DayForm } from './day';
import { civilFromDay } from '../../core/day';

const earliest = 1850;
const latest = 2150;

/**
 * Reads a trimmed text, which is not blank, as a year of birth: `1968`, a date, or a personal number, of which the year alone is
 * kept. A number without its century does not tell the year.
 */
export function readYear(text: string, form: DayForm): number | 'unreadableYear' {
  const year = yearIn(text, form);
  return year >= earliest && year <= latest ? year : 'unreadableYear';
}

function yearIn(text: string, form: DayForm): number {
  if (text.length === 4 && afterDigits(text, 0) === 4) return digitsAt(text, 0, 4);
  const birthYear = personalNumberOf(text)?.birthYear;
  if (typeof birthYear === 'number') return birthYear;
  const read = readDay(text, form);
  // Whichever of two numbers is the month, the year is the same.
  const day = read === 'ambiguousDate' ? readDay(text, { ...form, order: 'dayMonthYear' }) : read;
  return typeof day === 'number' ? civilFromDay(day).year : NaN;
}
