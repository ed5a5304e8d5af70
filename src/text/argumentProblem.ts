import type { ShownValue } from './format';
import type { Text } from './language';
import type { LocatedProblem } from './problem';

/** A first day is asked for, and the cell is blank. */
export interface MissingDate {
  readonly problem: 'missingDate';
}

/** A price is asked for, and the cell is blank or 0. */
export interface MissingPrice {
  readonly problem: 'missingPrice';
}

/** Both the fee and the expense of a foster home are blank or 0. */
export interface MissingPay {
  readonly problem: 'missingPay';
}

/** There is a fee but no rate of employer's contribution. */
export interface MissingRate {
  readonly problem: 'missingRate';
}

/** Persons are asked for, and the cell is blank. */
export interface MissingPerson {
  readonly problem: 'missingPerson';
}

/** The cell holds a text that is no ISO date, or TRUE or FALSE. */
export interface NotADate {
  readonly problem: 'notADate';
  readonly value: ShownValue;
}

/** The number is no date that is calculated with: before 1900-03-01 or after 9999-12-31. */
export interface DateOutOfRange {
  readonly problem: 'dateOutOfRange';
  readonly serial: number;
}

/** The cell holds text, TRUE or FALSE where a number is expected. */
export interface NotANumber {
  readonly problem: 'notANumber';
  readonly value: ShownValue;
}

/** The number is infinite or no number at all, the trace of a calculation that failed. */
export interface NotFinite {
  readonly problem: 'notFinite';
}

/** A price, fee or expense below 0, in kronor. */
export interface NegativeAmount {
  readonly problem: 'negativeAmount';
  readonly amount: number;
}

/** TRUE or FALSE where a person is expected. */
export interface NotAPerson {
  readonly problem: 'notAPerson';
  readonly value: ShownValue;
}

/** The text is none of the words that the argument accepts. */
export interface UnknownWord {
  readonly problem: 'unknownWord';
  readonly value: ShownValue;
  readonly words: readonly Text[];
}

/** The cell itself holds an error of Excel, named as the English Excel names it. */
export interface ErrorInCell {
  readonly problem: 'errorInCell';
  readonly error: string;
}

/** A range of several rows and several columns, where one column (or one row) is expected. */
export interface NotOneColumn {
  readonly problem: 'notOneColumn';
  readonly rows: number;
  readonly columns: number;
}

/** A range where a single cell is expected. */
export interface NotOneCell {
  readonly problem: 'notOneCell';
  readonly rows: number;
  readonly columns: number;
}

/** Two ranges that belong together have different numbers of cells, and neither is a single cell. */
export interface UnequalLengths {
  readonly problem: 'unequalLengths';
  readonly length: number;
  readonly other: Text;
  readonly otherLength: number;
}

/** One range is a column and the other is a row. */
export interface DifferentDirections {
  readonly problem: 'differentDirections';
  readonly other: Text;
}

/** Rows that cannot be counted, where one answer stands for all rows; the first of them. */
export interface BadRows {
  readonly problem: 'badRows';
  readonly count: number;
  readonly first: LocatedProblem;
}

/** The answer is larger than what Excel takes back from a function. */
export interface TooLarge {
  readonly problem: 'tooLarge';
}

/** What can be wrong with the arguments themselves, before anything is calculated. */
export type ArgumentProblem =
  | MissingDate
  | MissingPrice
  | MissingPay
  | MissingRate
  | MissingPerson
  | NotADate
  | DateOutOfRange
  | NotANumber
  | NotFinite
  | NegativeAmount
  | NotAPerson
  | UnknownWord
  | ErrorInCell
  | NotOneColumn
  | NotOneCell
  | UnequalLengths
  | DifferentDirections
  | BadRows
  | TooLarge;
