import { personalNumberOf, tenDigitsOf } from '../../core/personalNumber';
import { masked } from '../../text/personalNumbers';

/** Whether a text is a personal number, by the form of the whole, or has one in it. The same rule by which lists are written. */
export function holdsPersonalNumber(text: string): boolean {
  return tenDigitsOf(text) !== null || masked(text) !== text;
}

/** Numbers of other lengths are no personal numbers, or too seldom to be told from amounts of money. */
const lengths: readonly number[] = [10, 12];

/**
 * Whether a cell holds a personal number. A text by its form; of a number of ten or twelve digits the check digit must be right too,
 * as where lists are read: it could as well be an amount.
 */
export function isPersonalCell(value: unknown): boolean {
  if (typeof value === 'string') return holdsPersonalNumber(value);
  if (typeof value !== 'number') return false;
  const text = String(value);
  return lengths.includes(text.length) && personalNumberOf(text)?.hasRightCheckDigit === true;
}

/**
 * Whether a cell of the user's own looks as if it held one: a number of nine digits too, which with a first 0 put back has the right
 * check digit (501011233 is 050101-1233). That is enough to be told of, but an amount can look so: nothing is taken back for it.
 */
export function looksPersonal(value: unknown): boolean {
  return isPersonalCell(value) || (typeof value === 'number' && isWithoutZero(String(value)));
}

function isWithoutZero(digits: string): boolean {
  return digits.length === 9 && tenDigitsOf(digits) !== null;
}
