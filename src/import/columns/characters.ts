import type { GroupSign } from '../forms';

const zero = 0x30;

/** The value of a decimal digit at a place of a text; −1 where there is none. */
export function digitAt(text: string, index: number): number {
  const digit = text.charCodeAt(index) - zero;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The number that the digits from one place until another write; −1 where one of them is no digit, or there is none. */
export function digitsAt(text: string, from: number, until: number): number {
  if (until <= from || until > text.length) return -1;
  let number = 0;
  for (let index = from; index < until; index++) {
    const digit = digitAt(text, index);
    if (digit === -1) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The place of the first sign from `from` on that is no digit. */
export function afterDigits(text: string, from: number): number {
  let index = from;
  while (digitAt(text, index) !== -1) index++;
  return index;
}

/** The code of a comma. */
export const commaCode = 0x2c;

/** The code of a point. */
export const pointCode = 0x2e;

const apostropheCodes: readonly number[] = [0x27, 0x2019];
const spaceCodes: readonly number[] = [0x20, 0xa0, 0x202f, 0x2009];

/** What a sign can be between thousands, by its code: a space (plain, no-break, narrow, thin), a comma, a point, an apostrophe; else null. */
export function groupSignOf(code: number): Exclude<GroupSign, 'none'> | null {
  if (spaceCodes.includes(code)) return 'space';
  if (code === commaCode) return ',';
  if (code === pointCode) return '.';
  return apostropheCodes.includes(code) ? "'" : null;
}
