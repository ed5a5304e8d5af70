import { amountsPerKrona } from '../../core/amount';
import { personalNumberOf } from '../../core/personalNumber';
import { masked } from '../../text/personalNumbers';
import { freeWords, meaningOf, type Words } from '../../text/words';
import { longestCell } from '../rows/rows';
import { type NumberForm, readAmount } from './amount';
import type { CellFault } from './cellFault';
import { type DayForm, readDay } from './day';
import type { Dictionary } from '../rows/dictionary';
import type { ShareForm } from './shareForm';
import { freeAmount } from './typedColumn';
import { readWord } from './word';
import { readYear } from './year';

/** Reads a trimmed text that is not blank: the number by which a column holds it, or what is wrong with it. */
export type CellReader = (text: string) => number | CellFault;

/** Reads dates; what says that there is no last day is blank. */
export function dayReader(form: DayForm): CellReader {
  return (text) => {
    const day = readDay(text, form);
    if (day === null) return 0;
    return typeof day === 'number' ? day : faultOf(text, day);
  };
}

/** Reads years of birth, of which a personal number may be the text. */
export function yearReader(form: DayForm): CellReader {
  return (text) => readYear(text, form);
}

/** Reads numbers and amounts of money. */
export function amountReader(form: NumberForm): CellReader {
  return (text) => {
    const amount = readAmount(text, form);
    if (typeof amount === 'string') return faultOf(text, amount);
    return hasLengthOfNumber(text) && isPersonalNumber(text) ? 'personalNumberHere' : amount;
  };
}

/** Reads prices, fees and expenses. */
export function chargeReader(form: NumberForm): CellReader {
  const readNumber = amountReader(form);
  return (text) => {
    const amount = readNumber(text);
    if (typeof amount === 'number') return amount < 0 ? 'negativeCharge' : amount;
    return meaningOf(text, freeWords) === undefined ? amount : freeAmount;
  };
}

/**
 * Reads shares: `6 %`, `0,06`, and `6` in a column where shares are written in percent. There `1` may be either, and in a column that
 * has both everything may.
 */
export function shareReader(form: NumberForm, shares: ShareForm): CellReader {
  const readNumber = amountReader(form);
  return (text) => {
    const hasSign = text.endsWith('%');
    const amount = readNumber(hasSign ? text.slice(0, -1).trim() : text);
    if (typeof amount === 'string') return amount;
    if (!hasSign && isEither(amount, shares)) return 'ambiguousNumber';
    const share = hasSign || shares === 'percent' ? Math.round(amount / 100) : amount;
    return share < 0 || share > amountsPerKrona ? 'numberOutOfRange' : share;
  };
}

function isEither(amount: number, shares: ShareForm): boolean {
  return shares === 'mixed' ? amount !== 0 : shares === 'percent' && amount === amountsPerKrona;
}

/** Reads the words of a choice. */
export function wordReader(words: Words<string>, dictionary: Dictionary): CellReader {
  return (text) => {
    const word = readWord(text, words);
    return word === null ? faultOf(text, 'wordNotTaken') : dictionary.numberOf(word);
  };
}

const plus = 0x2b;

/** What a spreadsheet makes of a long number where it has no room for it. */
const cutOff = /^\d(?:[.,]\d{1,14})?E\+\d\d$/iu;

/** Reads texts as they are. */
export function textReader(dictionary: Dictionary): CellReader {
  return (text) => {
    if (isTooLong(text)) return 'textTooLong';
    return text.charCodeAt(text.length - 3) === plus && cutOff.test(text)
      ? 'numberCutOff'
      : dictionary.numberOf(text);
  };
}

/** Where a personal number has to give way to something a little longer, a text that just fits no longer does. */
function isTooLong(text: string): boolean {
  return text.length > longestCell / 2 && masked(text).length > longestCell;
}

function faultOf(text: string, fault: CellFault): CellFault {
  return masked(text) !== text || isPersonalNumber(text) ? 'personalNumberHere' : fault;
}

/** Amounts of ten or twelve digits are so rare that a right check digit tells more than they do. */
function hasLengthOfNumber(text: string): boolean {
  return text.length === 10 || text.length === 12;
}

function isPersonalNumber(text: string): boolean {
  return personalNumberOf(text)?.hasRightCheckDigit === true;
}
