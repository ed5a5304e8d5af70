import { amountFromKronor, amountsPerKrona } from '../../core/amount';
import { civilFromDay } from '../../core/day';
import { personalNumberOf } from '../../core/personalNumber';
import { masked } from '../../text/personalNumbers';
import { freeWords, meaningOf } from '../../text/words';
import { longestCell } from '../rows/cellLimits';
import type { Dictionary } from '../rows/dictionary';
import { type AmountFault, type NumberForm, readAmount } from './amount';
import type { CellFault } from './cellFault';
import { dayOfNumber, type DayForm, readDay } from './day';
import { namesNobody } from './noPerson';
import type { ShareForm } from './shareForm';
import { freeAmount } from './typedColumn';
import { readYear } from './year';

/**
 * Reads a trimmed text that is not blank: the number by which a column holds it, or what is wrong with it. Where the text stands for a
 * number of a worksheet, that number comes with it and holds.
 */
export type CellReader = (text: string, value: number | undefined) => number | CellFault;

/** Reads dates; what says that there is no last day is blank. */
export function dayReader(form: DayForm): CellReader {
  return (text, value) => {
    const typed = value === undefined ? null : dayOfNumber(value, form);
    if (typed !== null) return typed === 'open' ? 0 : typed;
    const day = readDay(text, form);
    if (day === null) return 0;
    return typeof day === 'number' ? day : faultOf(text, day);
  };
}

/** Reads years of birth, of which a personal number may be the text. */
export function yearReader(form: DayForm): CellReader {
  return (text, value) => {
    const typed = value === undefined ? null : dayOfNumber(value, form);
    return typeof typed === 'number' ? civilFromDay(typed).year : readYear(text, form);
  };
}

/** Reads numbers and amounts of money. */
export function amountReader(form: NumberForm): CellReader {
  return (text, value) => {
    const amount = value === undefined ? readAmount(text, form) : amountOfNumber(value);
    if (typeof amount === 'string') return faultOf(text, amount);
    return hasLengthOfNumber(text) && isPersonalNumber(text) ? 'personalNumberHere' : amount;
  };
}

/** To the nearest millionth, as texts with more decimals are read. */
function amountOfNumber(value: number): number | AmountFault {
  const amount = amountFromKronor(value);
  return typeof amount === 'number' ? amount : 'numberOutOfRange';
}

/** Reads agreed numbers of days: none is below 0. */
export function quantityReader(form: NumberForm): CellReader {
  const readNumber = amountReader(form);
  return (text, value) => {
    const amount = readNumber(text, value);
    return typeof amount === 'number' && amount < 0 ? 'negativeCharge' : amount;
  };
}

/** Reads prices, fees and expenses. */
export function chargeReader(form: NumberForm): CellReader {
  const readNumber = amountReader(form);
  return (text, value) => {
    const amount = readNumber(text, value);
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
  return (text, value) => {
    const hasSign = text.endsWith('%');
    const amount = readNumber(hasSign ? text.slice(0, -1).trim() : text, value);
    if (typeof amount === 'string') return amount;
    if (!hasSign && isEither(amount, shares)) return 'ambiguousNumber';
    const share = hasSign || shares === 'percent' ? Math.round(amount / 100) : amount;
    return share < 0 || share > amountsPerKrona ? 'numberOutOfRange' : share;
  };
}

function isEither(amount: number, shares: ShareForm): boolean {
  return shares === 'mixed' ? amount !== 0 : shares === 'percent' && amount === amountsPerKrona;
}

/** What a value means in a column that takes certain values; null: nobody knows. */
export type MeaningReader = (text: string) => string | null;

/** Reads the words of a choice. */
export function wordReader(meaningIn: MeaningReader, dictionary: Dictionary): CellReader {
  return (text) => {
    const word = meaningIn(text);
    return word === null ? faultOf(text, 'wordNotTaken') : dictionary.numberOf(word);
  };
}

/** Reads texts that may be one of the values that the workbook knows; what it does not know stays as it is. */
export function valueReader(meaningIn: MeaningReader, dictionary: Dictionary): CellReader {
  const readText = textReader(dictionary);
  return (text, value) => readText(meaningIn(text) ?? text, value);
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

/** Reads persons as they are; what names nobody is blank, and a fault where every row must name one. */
export function personReader(dictionary: Dictionary, required: boolean): CellReader {
  const readText = textReader(dictionary);
  return (text, value) => {
    if (!namesNobody(text)) return readText(text, value);
    return required ? 'nobodyNamed' : 0;
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
