import { digitsAt } from './characters';

const isEndOfTime = /^(?::[0-5]\d(?:[.,]\d{1,9})?)?$/u;
const isEndOfMidnight = /^(?::00(?:[.,]0{1,9})?)? ?Z$/u;

/**
 * Whether nothing, or nothing but a time of day, stands from a place on: ` 00:00`, `T23:59:59.000`. With the sign of universal time only
 * midnight (`T00:00:00.000Z`): at another time it may be another day here.
 */
export function isTimeOfDay(text: string, from: number): boolean {
  if (from === text.length) return true;
  const sign = text.charAt(from);
  if (sign !== ' ' && sign !== 'T') return false;
  const hour = digitsAt(text, from + 1, from + 3);
  const minute = digitsAt(text, from + 4, from + 6);
  if (hour === -1 || hour > 23 || minute === -1 || minute > 59 || text.charAt(from + 3) !== ':') return false;
  const rest = text.slice(from + 6, from + 23);
  return isEndOfTime.test(rest) || (hour === 0 && minute === 0 && isEndOfMidnight.test(rest));
}
