import { type Day, dayFromCivil } from '../../core/day';
import type { DateOrder } from '../list';
import { afterDigits, digitAt, digitsAt } from './characters';
import { isTimeOfDay } from './timeOfDay';

/** Three numbers with signs between, of which the first or the last is a year of four digits: `31/1 2026`, `31.1.2026`, `2026-1-31`. */
export interface SeparatedDate {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** The year comes first: such a date can be read in one way only. */
  readonly beginsWithYear: boolean;
}

const separators = ' ./-\u2013\u00a0';

/** Takes a trimmed text apart; null where it has another form, as with a year of two digits. */
export function separatedDate(text: string): SeparatedDate | null {
  const first = numberFrom(text, 0);
  const second = numberFrom(text, afterSeparators(text, first.until));
  const third = numberFrom(text, afterSeparators(text, second.until));
  if (first.value === -1 || second.value === -1 || third.value === -1) return null;
  if (second.length > 2 || !isTimeOfDay(text, third.until)) return null;
  const beginsWithYear = first.length === 4 && third.length <= 2;
  const endsWithYear = third.length === 4 && first.length <= 2;
  if (!beginsWithYear && !endsWithYear) return null;
  return { first: first.value, second: second.value, third: third.value, beginsWithYear };
}

/**
 * The day of a separated date whose parts stand in this order; a fault where it has none, or is written in another order. Where nobody
 * knows the order (null), the day is that which any order gives.
 */
export function dayOfSeparated(
  { first, second, third, beginsWithYear }: SeparatedDate,
  order: DateOrder | null,
): Day | 'noSuchDate' | 'unreadableDate' | 'ambiguousDate' {
  if (beginsWithYear) return dayFromCivil({ year: first, month: second, day: third }) ?? 'noSuchDate';
  if (order === 'yearMonthDay') return 'unreadableDate';
  if (order === null && first <= 12 && second <= 12 && first !== second) return 'ambiguousDate';
  const isDayFirst = order === null ? second <= 12 : order === 'dayMonthYear';
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return dayFromCivil({ year: third, month, day }) ?? 'noSuchDate';
}

interface FoundNumber {
  readonly value: number;
  readonly length: number;
  readonly until: number;
}

function numberFrom(text: string, from: number): FoundNumber {
  const until = afterDigits(text, from);
  return { value: until - from > 4 ? -1 : digitsAt(text, from, until), length: until - from, until };
}

/** A sign, and perhaps a space after it; where there is no sign, a place without digits. */
function afterSeparators(text: string, from: number): number {
  let index = from;
  while (index < from + 2 && index < text.length && separators.includes(text.charAt(index))) index++;
  return index === from && digitAt(text, index) !== -1 ? text.length : index;
}
