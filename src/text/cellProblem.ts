import type { ShownValue } from './format';
import type { Text } from './language';

/** A first day is asked for, and the cell is blank. */
export interface MissingDate {
  readonly problem: 'missingDate';
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

/** TRUE or FALSE where a name is expected. */
export interface NotAName {
  readonly problem: 'notAName';
  readonly value: ShownValue;
}

/** The cell holds no year of birth: neither a whole number from 1850 to 2150 nor such a number as text. */
export interface NotAYear {
  readonly problem: 'notAYear';
  readonly value: ShownValue;
}

/** An agreed quantity below 0 or above a million. */
export interface QuantityOutOfRange {
  readonly problem: 'quantityOutOfRange';
  readonly quantity: number;
}

/** A whole number is expected, from the least one on. */
export interface NotWhole {
  readonly problem: 'notWhole';
  readonly value: number;
  readonly least: number;
}

/** A row of a table needs the cell, and it is blank. */
export interface BlankCell {
  readonly problem: 'blankCell';
}

/** An amount stands in a row of which the cost decides what is paid. */
export interface UnusedAmount {
  readonly problem: 'unusedAmount';
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

/** What can be wrong with what a cell holds. */
export type CellProblem =
  | MissingDate
  | MissingPerson
  | NotADate
  | DateOutOfRange
  | NotANumber
  | NotFinite
  | NegativeAmount
  | NotAPerson
  | NotAName
  | NotAYear
  | QuantityOutOfRange
  | NotWhole
  | BlankCell
  | UnusedAmount
  | UnknownWord
  | ErrorInCell;
