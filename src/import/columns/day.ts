import { type Day, dayFromCivil, isDay } from '../../core/day';
import { lastDayOf } from '../../core/placement';
import type { DateOrder } from '../list';
import { afterDigits, digitsAt } from './characters';
import { dayOfSeparated, separatedDate } from './separatedDate';
import { isTimeOfDay } from './timeOfDay';

/** Why a text is no date. */
export type DayFault = 'unreadableDate' | 'noSuchDate' | 'ambiguousDate';

/** How the dates of a column are written: the order holds for the whole list, the rest for the column. */
export interface DayForm {
  /** Null where neither the list nor the user says. */
  readonly order: DateOrder | null;
  /** Every filled cell is a serial number of Excel. */
  readonly areSerials: boolean;
  /** The days are last days, which may be open. */
  readonly mayBeOpen: boolean;
  /** A month without a day (2026-01) stands for its first day. */
  readonly mayBeMonth: boolean;
}

const openWords: ReadonlySet<string> = new Set(['tills vidare', 'pågående', 'pågår', 'ongoing']);
const longestOpenWord = 12;
const hyphen = 0x2d;

/** Whether a trimmed text says that there is no last day. */
export function isOpenWord(text: string): boolean {
  return text.length <= longestOpenWord && openWords.has(text.normalize('NFC').toLowerCase());
}

/** Reads a trimmed text as a date. Null: it is blank, or says that there is no last day. A time of day is cut off. */
export function readDay(text: string, form: DayForm): Day | null | DayFault {
  if (text === '') return null;
  const day = form.areSerials ? dayOfSerial(text) : writtenDay(text, form);
  if (!form.mayBeOpen) return day;
  if (typeof day === 'number') return lastDayOf({ start: day, end: day });
  return isOpenWord(text) ? null : day;
}

/** Whether a text can be Excel's serial number of a day that lists hold (1927–2173, and the two that mean no end). */
export function isSerial(text: string): boolean {
  if (text === '401768' || text === '2958465') return true;
  const until = afterDigits(text, 0);
  if (until !== 5) return false;
  return until === text.length || /^[.,]\d{1,15}$/u.test(text.slice(until));
}

function dayOfSerial(text: string): Day | DayFault {
  if (!isSerial(text)) return 'unreadableDate';
  const serial = digitsAt(text, 0, afterDigits(text, 0));
  return isDay(serial) ? serial : 'noSuchDate';
}

function writtenDay(text: string, { order, mayBeMonth }: DayForm): Day | DayFault {
  const plain = plainDay(text) ?? (mayBeMonth ? firstOfMonth(text) : null);
  if (plain !== null) return plain;
  const separated = separatedDate(text);
  return separated === null ? 'unreadableDate' : dayOfSeparated(separated, order);
}

/** Reads 2026-01-31 and 20260131; null for another form. */
function plainDay(text: string): Day | 'noSuchDate' | null {
  const isIso = text.charCodeAt(4) === hyphen && text.charCodeAt(7) === hyphen;
  const year = digitsAt(text, 0, 4);
  const month = isIso ? digitsAt(text, 5, 7) : digitsAt(text, 4, 6);
  const day = isIso ? digitsAt(text, 8, 10) : digitsAt(text, 6, 8);
  if (year === -1 || month === -1 || day === -1) return null;
  if (!isTimeOfDay(text, isIso ? 10 : 8)) return null;
  return dayFromCivil({ year, month, day }) ?? 'noSuchDate';
}

/** Reads 2026-01 and 202601. */
function firstOfMonth(text: string): Day | 'noSuchDate' | null {
  const from = text.charCodeAt(4) === hyphen ? 5 : 4;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, from, from + 2);
  if (text.length !== from + 2 || year === -1 || month === -1) return null;
  return dayFromCivil({ year, month, day: 1 }) ?? 'noSuchDate';
}
