import { personalNumberFrom, type PersonalNumber } from '../core/personalNumber';
import { dashSigns, type NumberParts, numberPattern, partsOf } from '../core/personalNumberForm';

/** What stands in a text in place of a personal number. */
export const mask = '[personnummer]';

/** Letters and digits: a number that touches them is a part of something longer. (Older Safari cannot look behind in a pattern.) */
const wordSign = /[\p{L}\p{N}]/u;
const numberInText = new RegExp(`${numberPattern}(?![\\p{L}\\p{N}])`, 'gu');

/** A dash or a plus sign alone, as people write personal numbers. */
const plainSeparator = new RegExp(`^[${dashSigns}]$`, 'u');
const bareDate = /^\d{6}/;
const joinedBefore = new RegExp(`\\p{N}[${dashSigns}]$`, 'u');
const joinedAfter = new RegExp(`^[${dashSigns}]\\p{N}`, 'u');

/** Nothing with fewer digits is a personal number. */
const fewestDigits = 8;

/** A personal number inside a text, and where it stands. */
interface FoundNumber {
  readonly number: PersonalNumber;
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/** The text with `[personnummer]` in place of every personal number in it. */
export function masked(text: string): string {
  return replacePersonalNumbers(text, () => mask);
}

/**
 * The text with something else in place of every personal number in it. What is written as people write it (901211-9948,
 * 19901211+9948, 000101T220) is one by its form. Everything else could as well be a telephone number, an invoice, a row of codes or a
 * date beside a time, and is one only if the check digit is right: without a separator, with a space, or joined to further digits by
 * a dash. `2026-01-31 1234` is a date beside a number and never one, since nobody writes a personal number so; `2026-01-31-1234` is
 * one if the check digit is right.
 */
export function replacePersonalNumbers(text: string, replace: (number: PersonalNumber) => string): string {
  if (!hasEnoughDigits(text)) return text;
  let result = '';
  let done = 0;
  for (const { number, from, to } of numbersIn(text)) {
    result += text.slice(done, from) + replace(number);
    done = to;
  }
  return result + text.slice(done);
}

function hasEnoughDigits(text: string): boolean {
  let digits = 0;
  for (let index = 0; index < text.length && digits < fewestDigits; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits === fewestDigits;
}

/** What only looks like a number is passed over by one sign, since a true one may begin inside it. */
function numbersIn(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  numberInText.lastIndex = 0;
  for (let match = numberInText.exec(text); match !== null; match = numberInText.exec(text)) {
    const parts = partsOf(match.groups ?? {});
    const place = { from: match.index, to: match.index + match[0].length };
    const number = wordSign.test(text.charAt(place.from - 1)) ? null : personalNumberFrom(parts);
    if (number !== null && (number.hasRightCheckDigit || isPlain(parts, text, place)))
      found.push({ number, ...place });
    else numberInText.lastIndex = match.index + 1;
  }
  return found;
}

function isPlain({ separator }: NumberParts, text: string, place: { from: number; to: number }): boolean {
  if (!plainSeparator.test(separator) || !bareDate.test(text.slice(place.from, place.to))) return false;
  const before = text.slice(Math.max(0, place.from - 2), place.from);
  return !joinedBefore.test(before) && !joinedAfter.test(text.slice(place.to, place.to + 2));
}
