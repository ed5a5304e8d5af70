import { type Day, dayFromCivil, isDay } from '../../core/day';
import { lastDayOf } from '../../core/placement';
import type { DateOrder } from '../list';
import { afterDigits, digitsAt } from './characters';
import { dateInWords } from './dateInWords';
import { shortDay } from './shortDay';
import { dayOfSeparated, separatedDate } from './separatedDate';
import { isTimeOfDay } from './timeOfDay';

/** Why a text is no date. */
export type DayFault = 'unreadableDate' | 'noSuchDate' | 'ambiguousDate';

/** How the dates of a column are written. */
export interface DayForm {
  /** Null where neither the column, the list nor the user says. */
  readonly order: DateOrder | null;
  /** Every filled cell is a serial number of Excel. */
  readonly areSerials: boolean;
  /** Every filled cell is a date of six digits (260131). */
  readonly areShort: boolean;
  /** Where they are: years up to this one belong to this century, later ones to the last. Null: nobody knows. */
  readonly pivot: number | null;
  /** The days are last days, which may be open. */
  readonly mayBeOpen: boolean;
  /** A month without a day (2026-01) stands for its first day. */
  readonly mayBeMonth: boolean;
  /** A quarter (2026 kv 1) stands for its first day. */
  readonly mayBeQuarter: boolean;
}

const openWords: ReadonlySet<string> = new Set([
  ...['tills vidare', 'tillsvidare', 't.v.', 't v', 'tv', 'pågående', 'pågår', 'löpande', 'fortgår'],
  ...['ongoing', 'open', 'open-ended', 'until further notice', '-', '\u2013'],
]);
const longestOpenWord = 20;
const hyphen = 0x2d;
const lastDigit = 0x39;

/** Whether a trimmed text says that there is no last day. */
export function isOpenWord(text: string): boolean {
  const mayBeWord = text.length <= longestOpenWord && text.charCodeAt(0) > lastDigit;
  return mayBeWord && openWords.has(text.normalize('NFC').toLowerCase());
}

const openDates: ReadonlySet<string> = new Set(['9999-12-31', '99991231', '2999-12-31', '29991231']);

/** Whether a trimmed text is a date that case systems write where there is no last day. */
export function isOpenDate(text: string): boolean {
  const mayBeOpen = text.startsWith('9999') || text.startsWith('2999');
  return mayBeOpen && openDates.has(text.slice(0, 10).trim());
}

/** Plain dates: the order of their parts is known, and they have years of four digits. */
export const settledDayForm: DayForm = {
  ...{ order: 'dayMonthYear', areSerials: false, areShort: false, pivot: null },
  ...{ mayBeOpen: false, mayBeMonth: false, mayBeQuarter: false },
};

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

/**
 * The day of a number that a cell of a worksheet holds: its serial number, with its time of day cut off. Null for a number that is
 * no serial number of a day that lists hold, such as 20260131.
 */
export function dayOfNumber(number: number, { mayBeOpen }: DayForm): Day | 'open' | null {
  const serial = Math.floor(number);
  if (!isDay(serial) || !isSerial(String(serial))) return null;
  if (!mayBeOpen) return serial;
  return lastDayOf({ start: serial, end: serial }) ?? 'open';
}

function writtenDay(
  text: string,
  { order, mayBeMonth, mayBeQuarter, areShort, pivot }: DayForm,
): Day | DayFault {
  if (mayBeQuarter) {
    const first = firstOfQuarter(text);
    if (first !== null) return first;
  }
  if (areShort) {
    const short = shortDay(text, pivot);
    if (short !== null) return short;
  }
  const plain = plainDay(text) ?? (mayBeMonth ? firstOfMonth(text) : null);
  if (plain !== null) return plain;
  const separated = separatedDate(text);
  if (separated !== null) return dayOfSeparated(separated, order);
  return dateInWords(text, pivot) ?? 'unreadableDate';
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

const longestQuarter = 20;
const quarter = 'k(?:v(?:artal)?)?\\.?|q';
const yearAndQuarter = new RegExp(`^(?<year>\\d{4}) ?[-.,]?(?:${quarter}) ?(?<quarter>[1-4])$`, 'u');
const quarterAndYear = new RegExp(`^(?:${quarter}) ?(?<quarter>[1-4])[ ,.-]? ?(?<year>\\d{4})$`, 'u');

/** Reads 2026 kv 1, 2026K1, Q1 2026 and kvartal 1 2026. */
function firstOfQuarter(text: string): Day | null {
  if (text.length > longestQuarter) return null;
  const plain = text.toLowerCase();
  const groups = (yearAndQuarter.exec(plain) ?? quarterAndYear.exec(plain))?.groups;
  if (groups === undefined) return null;
  const month = 3 * Number(groups['quarter']) - 2;
  return dayFromCivil({ year: Number(groups['year']), month, day: 1 }) ?? null;
}

/** Reads 2026-01 and 202601. */
function firstOfMonth(text: string): Day | 'noSuchDate' | null {
  const from = text.charCodeAt(4) === hyphen ? 5 : 4;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, from, from + 2);
  if (text.length !== from + 2 || year === -1 || month === -1) return null;
  return dayFromCivil({ year, month, day: 1 }) ?? 'noSuchDate';
}
