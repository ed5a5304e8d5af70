import { amountsPerKrona, isAmount } from '../../core/amount';
import type { GroupSign } from '../forms';
import type { DecimalSign } from '../list';
import { afterDigits, digitAt, groupSignOf } from './characters';
import { numberBody } from './numberBody';
import { mayBeEither } from './numberEvidence';

/** Why a text is no number. */
export type AmountFault = 'unreadableNumber' | 'ambiguousNumber' | 'numberOutOfRange';

/** How the numbers of a column are written. */
export interface NumberForm {
  readonly decimal: DecimalSign;
  /** What may stand between thousands. */
  readonly groups: readonly GroupSign[];
  /** Whether the column or the user says which sign is the decimal one; else `1,850` is not guessed at. */
  readonly isSettled: boolean;
}

const decimalsKept = 6;

/**
 * Reads a trimmed text, which is not blank, as a number of millionths, straight from its digits: no fraction is formed on the way.
 * More than six decimals are rounded, half away from zero. Thousands stand in groups of three with one and the same sign between.
 */
export function readAmount(text: string, form: NumberForm): number | AmountFault {
  const body = numberBody(text);
  if (body === null) return 'unreadableNumber';
  const { digits, isNegative } = body;
  if (!form.isSettled && mayBeEither(digits)) return 'ambiguousNumber';
  const point = digits.indexOf(form.decimal);
  const whole = wholeNumber(digits, point === -1 ? digits.length : point, form);
  const fraction = point === -1 ? 0 : millionths(digits, point + 1);
  if (whole === -1 || fraction === -1) return 'unreadableNumber';
  const size = whole * amountsPerKrona + fraction;
  if (!isAmount(size)) return 'numberOutOfRange';
  return isNegative ? 0 - size : size;
}

/** The digits through a place, with or without groups; −1 for anything else. More digits than are exact are out of range anyway. */
function wholeNumber(digits: string, until: number, form: NumberForm): number {
  let number = 0;
  let groupSign = 0;
  let group = 0;
  for (let index = 0; index < until; index++) {
    const digit = digitAt(digits, index);
    if (digit === -1) {
      const sign = digits.charCodeAt(index);
      const isRight = groupSign === 0 ? group >= 1 && group <= 3 : sign === groupSign && group === 3;
      if (!isRight || !isGroupSign(sign, form)) return -1;
      groupSign = sign;
      group = 0;
    } else {
      number = number * 10 + digit;
      group++;
    }
  }
  return group === 0 || (groupSign !== 0 && group !== 3) ? -1 : number;
}

function isGroupSign(code: number, { decimal, groups }: NumberForm): boolean {
  const sign = groupSignOf(code);
  return sign !== null && sign !== decimal && groups.includes(sign);
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
