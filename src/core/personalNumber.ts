import { daysInMonth } from './calendar';
import {
  dashSigns,
  type NumberParts,
  numberPattern,
  partsOf,
  spaceSigns,
  withPlainWidth,
} from './personalNumberForm';

/** A Swedish personal number, coordination number (samordningsnummer) or interim number, as far as its own text tells. */
export interface PersonalNumber {
  /** Six date digits and the four characters of the tail, in upper case and without separators: `9012119948`, `000101T220`. */
  readonly tenDigits: string;
  /** '18', '19' or '20'; null where it is not written. A plus sign does not state it either. */
  readonly century: string | null;
  /** Of the ten digits (Luhn). True for interim numbers, whose letter leaves nothing to check. */
  readonly hasRightCheckDigit: boolean;
  /** Null where the century is not written. */
  readonly birthYear: number | null;
}

const wholeNumber = new RegExp(`^${numberPattern}$`, 'u');
const surroundings = new RegExp(`^[${spaceSigns}\\s]+|[${spaceSigns}\\s]+$`, 'gu');
const hasDash = new RegExp(`[${dashSigns}]`, 'u');
const separators = new RegExp(`[${spaceSigns}${dashSigns}]+`, 'gu');

/** 901211T220 has the fewest characters, `1990-12-11-9948` and `19901211 - 9948` the most. */
const shortest = 10;
const longest = 15;

/** With white space around it; whatever is longer is not looked at, so that long texts cost nothing. */
const longestSurrounded = 40;

/**
 * The personal number that the whole text is; null where it is none. No-break spaces, typographic dashes, a space in place of the
 * separator and lower-case letters are tolerated. The form decides, not the check digit: a mistyped number still names a person; only
 * where it is written in a way that few would (901211/9948, 1990-12-11 9948) the check digit must be right.
 * The date must exist; the day may be raised by 60 (coordination numbers), and then month and day may be 00, which Skatteverket
 * writes where they are not known.
 */
export function personalNumberOf(text: string): PersonalNumber | null {
  const candidate = trimmedCandidate(text);
  const groups = candidate === null ? undefined : wholeNumber.exec(candidate)?.groups;
  return groups === undefined ? null : personalNumberFrom(partsOf(groups));
}

/**
 * What names a person in a column of persons, so that the same person has the same text however it is written: the ten digits of a
 * personal number, or another number of ten or twelve digits (dossier numbers, the reserve numbers of Stockholm), or a date and four
 * characters with a letter (those of Skåne), without separators and century. A first 0 that a cell of numbers has taken away is
 * put back. Null for everything else.
 */
export function identityOf(text: string): string | null {
  const tenDigits = tenDigitsOf(text);
  if (tenDigits !== null) return tenDigits;
  const candidate = trimmedCandidate(text);
  if (candidate === null) return null;
  const bare = candidate.replace(separators, '').toUpperCase();
  if (/^(?:\d{10}|\d{12})$/.test(bare) || isOfStockholm(bare)) return bare;
  return reserveNumberOf(bare);
}

/** Twelve characters of which the first are 99; at least six are digits, so that no address is taken for one. */
function isOfStockholm(bare: string): boolean {
  return /^99[0-9A-Z]{10}$/.test(bare) && bare.replace(/\D/g, '').length >= 6;
}

/**
 * The ten digits of the personal number that a whole cell is, whatever column it stands in: by its form, or with a first 0 put back
 * that a cell of numbers has taken away. Null for everything else.
 */
export function tenDigitsOf(text: string): string | null {
  return personalNumberOf(text)?.tenDigits ?? withLostZero(text);
}

/**
 * The ten digits of a personal number that has been through a cell of numbers, which takes the first 0 away from those born
 * 2000–2009 (and 1900–1909); null for other numbers. Nine digits say little, so the check digit must be right.
 */
function withLostZero(text: string): string | null {
  if (text.length < shortest - 1 || text.length > longestSurrounded) return null;
  const nine = /^\s*(\d{9})\s*$/.exec(withPlainWidth(text))?.[1];
  const number = nine === undefined ? null : personalNumberOf(`0${nine}`);
  return number?.hasRightCheckDigit === true ? number.tenDigits : null;
}

function reserveNumberOf(bare: string): string | null {
  const [, century = '', date = '', tail = ''] = /^(18|19|20)?(\d{6})([0-9A-Z]{4})$/.exec(bare) ?? [];
  return /[A-Z]/.test(tail) && isDateOfBirth(century, date) ? date + tail : null;
}

/** The text without its surroundings; null where its length or its first sign already says that it is no number. */
function trimmedCandidate(text: string): string | null {
  if (text.length < shortest || text.length > longestSurrounded) return null;
  const trimmed =
    isDigit(text.charCodeAt(0)) && isDigit(text.charCodeAt(text.length - 1))
      ? text
      : withPlainWidth(text).replace(surroundings, '');
  if (trimmed.length < shortest || trimmed.length > longest) return null;
  return isDigit(trimmed.charCodeAt(0)) ? trimmed : null;
}

/**
 * The personal number of these parts; null where the date does not exist, where they are a date and a time (202601310000), or where
 * they are written in an unusual way and the check digit is wrong.
 */
export function personalNumberFrom(parts: NumberParts): PersonalNumber | null {
  const { century, date, separator, tail } = parts;
  if (!isDateOfBirth(century, date)) return null;
  if (tail.startsWith('000') && !hasDash.test(separator)) return null;
  const tenDigits = date + tail.toUpperCase();
  const isRight = hasRightCheckDigit(tenDigits);
  if (parts.isUnusual && !isRight) return null;
  return {
    tenDigits,
    century: century === '' ? null : century,
    hasRightCheckDigit: isRight,
    birthYear: century === '' ? null : Number(century + date.slice(0, 2)),
  };
}

/** Without a century, 29 February is a date where any century has it. */
function isDateOfBirth(century: string, date: string): boolean {
  const year = Number((century === '' ? '20' : century) + date.slice(0, 2));
  const month = Number(date.slice(2, 4));
  const day = Number(date.slice(4));
  if (month > 12) return false;
  if (day >= 60) return day <= 91;
  return month >= 1 && day >= 1 && day <= daysInMonth({ year, month });
}

/** Every second digit counts double, as the sum of its digits; all together make a multiple of ten (Luhn). */
function hasRightCheckDigit(tenDigits: string): boolean {
  let sum = 0;
  for (let index = 0; index < tenDigits.length; index++) {
    const code = tenDigits.charCodeAt(index);
    if (!isDigit(code)) return true;
    const counted = index % 2 === 0 ? 2 * (code - zero) : code - zero;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

const zero = 0x30;

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}
