import { digitsAt } from './characters';

/** Whether nothing, or nothing but a time of day, stands from a place on: ` 00:00`, `T23:59:59.000Z`. */
export function isTimeOfDay(text: string, from: number): boolean {
  if (from === text.length) return true;
  const sign = text.charAt(from);
  if (sign !== ' ' && sign !== 'T') return false;
  const hour = digitsAt(text, from + 1, from + 3);
  const minute = digitsAt(text, from + 4, from + 6);
  if (hour === -1 || hour > 23 || minute === -1 || minute > 59 || text.charAt(from + 3) !== ':') return false;
  return isEndOfTime(text, from + 6);
}

function isEndOfTime(text: string, from: number): boolean {
  return /^(?::[0-5]\d(?:[.,]\d{1,9})?)?Z?$/u.test(text.slice(from, from + 16));
}
