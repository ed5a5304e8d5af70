import { amountsPerKrona, isAmount } from '../../core/amount';
import type { DecimalSign } from '../list';
import { afterDigits, digitAt, digitsAt } from './characters';
import { numberBody } from './numberBody';

/** Why a text is no number. */
export type AmountFault = 'unreadableNumber' | 'numberOutOfRange';

/** How the numbers of a list are written. */
export interface NumberForm {
  readonly decimal: DecimalSign;
  /** Whether the other of comma and point stands between thousands; spaces and apostrophes always may. */
  readonly otherGroups: boolean;
}

const groupSigns = " \u00a0\u202f\u2009'\u2019";
const decimalsKept = 6;
/** A number with more digits is out of range whatever they are, and within so many a double is exact. */
const mostDigits = 15;

/**
 * Reads a trimmed text, which is not blank, as a number of millionths, straight from its digits: no fraction is formed on the way.
 * More than six decimals are rounded, half away from zero. Thousands stand in groups of three with one and the same sign between.
 */
export function readAmount(text: string, form: NumberForm): number | AmountFault {
  const body = numberBody(text);
  if (body === null) return 'unreadableNumber';
  const { digits, isNegative } = body;
  const point = digits.indexOf(form.decimal);
  const whole = wholeNumber(point === -1 ? digits : digits.slice(0, point), form);
  const fraction = point === -1 ? 0 : millionths(digits, point + 1);
  if (whole === -1 || fraction === -1) return 'unreadableNumber';
  const size = whole * amountsPerKrona + fraction;
  if (!isAmount(size)) return 'numberOutOfRange';
  return isNegative ? 0 - size : size;
}

/** Digits with or without groups; −1 for anything else, Infinity for more digits than can be held. */
function wholeNumber(digits: string, form: NumberForm): number {
  const firstEnd = afterDigits(digits, 0);
  if (firstEnd === digits.length)
    return digits.length > mostDigits ? Infinity : digitsAt(digits, 0, firstEnd);
  const sign = digits.charAt(firstEnd);
  if (firstEnd === 0 || firstEnd > 3 || !isGroupSign(sign, form)) return -1;
  let number = digitsAt(digits, 0, firstEnd);
  for (let index = firstEnd; index < digits.length; index += 4) {
    const group = digitsAt(digits, index + 1, index + 4);
    if (digits.charAt(index) !== sign || group === -1) return -1;
    number = number * 1000 + group;
  }
  return number;
}

function isGroupSign(sign: string, { decimal, otherGroups }: NumberForm): boolean {
  if (sign === '.' || sign === ',') return otherGroups && sign !== decimal;
  return groupSigns.includes(sign);
}

/** The decimals from a place to the end; −1 where there is none, or where something else stands among them. */
function millionths(digits: string, from: number): number {
  const until = afterDigits(digits, from);
  if (until !== digits.length || until === from) return -1;
  let number = 0;
  for (let index = from; index < from + decimalsKept; index++) {
    number = number * 10 + Math.max(0, digitAt(digits, index));
  }
  return digitAt(digits, from + decimalsKept) >= 5 ? number + 1 : number;
}
