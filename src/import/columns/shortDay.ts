import { type Day, dayFromCivil } from '../../core/day';
import { digitsAt } from './characters';

const hyphen = 0x2d;

/** The parts of a date of six digits: `260131`, or `26-01-31`. Null for another form. */
function shortParts(text: string): readonly [year: number, month: number, day: number] | null {
  const isSeparated = text.charCodeAt(2) === hyphen && text.charCodeAt(5) === hyphen;
  if (text.length !== (isSeparated ? 8 : 6)) return null;
  const step = isSeparated ? 3 : 2;
  const [year, month, day] = [0, step, 2 * step].map((from) => digitsAt(text, from, from + 2));
  if (year === undefined || month === undefined || day === undefined) return null;
  return year === -1 || month === -1 || day === -1 ? null : [year, month, day];
}

/** Whether a text is six digits that are a date in one century or another; 26-01-31, which could be the first day of a year 31, is not. */
export function isShortDay(text: string): boolean {
  const parts = text.length === 6 ? shortParts(text) : null;
  if (parts === null) return false;
  const [year, month, day] = parts;
  return [1900, 2000].some((century) => dayFromCivil({ year: century + year, month, day }) !== undefined);
}

/**
 * The day of a date whose year has two digits: up to the pivot of this century, above it of the last. Without a pivot it may be either.
 * Null for a text that is no such date.
 */
export function shortDay(text: string, pivot: number | null): Day | 'noSuchDate' | 'ambiguousDate' | null {
  const parts = shortParts(text);
  if (parts === null) return null;
  if (pivot === null) return 'ambiguousDate';
  const [year, month, day] = parts;
  return dayFromCivil({ year: (year <= pivot ? 2000 : 1900) + year, month, day }) ?? 'noSuchDate';
}

/** So many years ahead of the list's own a date may lie before it is taken for one of the last century. */
const yearsAhead = 10;

/** The pivot for a list of a year: births and beginnings lie behind it, and planned ends not far ahead. */
export function pivotFor(yearOfList: number): number {
  return Math.min(99, Math.max(0, yearOfList + yearsAhead - 2000));
}
