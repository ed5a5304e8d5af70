import { personalNumberFrom, type PersonalNumber, tenDigitsOf } from '../core/personalNumber';
import {
  dashSigns,
  type NumberParts,
  numberPattern,
  partsOf,
  withPlainWidth,
} from '../core/personalNumberForm';

/** What stands in a text in place of a personal number. */
export const mask = '[personnummer]';

/** What stands in place of a text that may be a name. */
export const personMask = '[person]';

/** Further digits that touch a number make it a part of something longer. (Older Safari cannot look behind in a pattern.) */
const digit = /\p{N}/u;
const letter = /\p{L}/u;
const numberInText = new RegExp(`${numberPattern}(?!\\p{N})`, 'gu');

/** A dash or a plus sign alone, as people write personal numbers. */
const plainSeparator = new RegExp(`^[${dashSigns}]$`, 'u');
const bareDate = /^\d{6}/;
const joinedBefore = new RegExp(`\\p{N}[${dashSigns}]$`, 'u');
const joinedAfter = new RegExp(`^[${dashSigns}]\\p{N}`, 'u');
/** As the parts of an account string are joined, or two dates. */
const linkedBefore = new RegExp(`\\p{N}[./_${dashSigns}]$`, 'u');
const linkedAfter = new RegExp(`^[./_${dashSigns}]\\p{N}`, 'u');

/** Nothing with fewer digits is a personal number. */
const fewestDigits = 8;

/** A personal number inside a text, and where it stands. */
interface FoundNumber extends Place {
  readonly number: PersonalNumber;
}

/** A part of a text. */
interface Place {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The text with `[personnummer]` in place of every personal number in it. */
export function masked(text: string): string {
  return replacePersonalNumbers(text, () => mask);
}

/** The text of a cell, masked. */
export function maskedCell(text: string): string {
  return replaceInCell(text, () => mask);
}

/**
 * The text of a cell with something else in place of every personal number, by its ten digits. A whole cell is one by its form,
 * whatever its check digit, also where a cell of numbers has taken its first 0 away; else numbers are looked for inside the text.
 */
export function replaceInCell(text: string, replace: (tenDigits: string) => string): string {
  const whole = tenDigitsOf(text);
  if (whole !== null) return replace(whole);
  return replacePersonalNumbers(text, ({ tenDigits }) => replace(tenDigits));
}

/**
 * The text with something else in place of every personal number in it. What is written as people write it (901211-9948,
 * 19901211+9948, 000101T220) is one by its form, also with letters right before or after it. Everything else could as well be a
 * telephone number, an invoice, a row of codes or a date beside a time, and is one only if the check digit is right: without a
 * separator, with another one (901211/9948), with signs in the date (1990-12-11 9948), or joined to further digits by a dash.
 */
export function replacePersonalNumbers(text: string, replace: (number: PersonalNumber) => string): string {
  if (!hasEnoughDigits(text)) return text;
  let result = '';
  let done = 0;
  for (const { number, from, to } of numbersIn(withPlainWidth(text))) {
    result += text.slice(done, from) + replace(number);
    done = to;
  }
  return result + text.slice(done);
}

function hasEnoughDigits(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length && digits < fewestDigits; index++) {
    const code = text.charCodeAt(index);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits++;
  }
  return digits === fewestDigits;
}

/** What only looks like a number is passed over by one sign, since a true one may begin inside it. */
function numbersIn(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  numberInText.lastIndex = 0;
  for (let match = numberInText.exec(text); match !== null; match = numberInText.exec(text)) {
    const place = { from: match.index, to: match.index + match[0].length };
    const number = personalNumberAt(partsOf(match.groups ?? {}), text, place);
    if (number !== null) found.push({ number, ...place });
    else numberInText.lastIndex = match.index + 1;
  }
  return found;
}

function personalNumberAt(parts: NumberParts, text: string, place: Place): PersonalNumber | null {
  const [before, after] = surroundingsOf(text, place);
  if (digit.test(before.slice(-1))) return null;
  if (parts.isUnusual && (linkedBefore.test(before) || linkedAfter.test(after))) return null;
  const number = personalNumberFrom(parts);
  if (number === null || isPlain(parts, text, place)) return number;
  const touchesLetters = letter.test(before.slice(-1)) || letter.test(after.slice(0, 1));
  return number.hasRightCheckDigit && !touchesLetters ? number : null;
}

/** The two signs before and after a place. */
function surroundingsOf(text: string, { from, to }: Place): readonly [before: string, after: string] {
  return [text.slice(Math.max(0, from - 2), from), text.slice(to, to + 2)];
}

function isPlain({ separator }: NumberParts, text: string, place: Place): boolean {
  if (!plainSeparator.test(separator) || !bareDate.test(text.slice(place.from, place.to))) return false;
  const [before, after] = surroundingsOf(text, place);
  return !joinedBefore.test(before) && !joinedAfter.test(after);
}
