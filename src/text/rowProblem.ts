import type { Day } from '../core/day';
import type { Text } from './language';

/** A cell that a list must fill in, and that is blank. */
export interface BlankCell {
  readonly problem: 'blankCell';
}

/** What names nobody (`Okänd`), in a list whose rows must name a person. */
export interface NobodyNamed {
  readonly problem: 'nobodyNamed';
}

/** A text that is no date in the form that the column's dates have. */
export interface UnreadableDate {
  readonly problem: 'unreadableDate';
}

/** A date that has a day and a month in either order, where neither the list nor the user says which order holds. */
export interface AmbiguousDate {
  readonly problem: 'ambiguousDate';
}

/** A date that is none (31 February), or lies outside the days that can be counted. */
export interface NoSuchDate {
  readonly problem: 'noSuchDate';
}

/** A text that is no number with the decimal sign that the list has. */
export interface UnreadableNumber {
  readonly problem: 'unreadableNumber';
}

/**
 * A number that can be read in two ways: `1,850`, where neither its column nor the user says what the comma is for; or a share that may
 * be in percent or not, in a column that has both.
 */
export interface AmbiguousNumber {
  readonly problem: 'ambiguousNumber';
}

/** A number in a column of texts that a spreadsheet has cut off: `1,99012E+11`. Its last digits are lost. */
export interface NumberCutOff {
  readonly problem: 'numberCutOff';
}

/** An amount larger than can be held exactly. */
export interface NumberOutOfRange {
  readonly problem: 'numberOutOfRange';
}

/** A price, fee or expense below 0. */
export interface NegativeCharge {
  readonly problem: 'negativeCharge';
}

/** A year of birth that is none, or of which the century cannot be told. */
export interface UnreadableYear {
  readonly problem: 'unreadableYear';
}

/** A word that is none of those that the column takes. */
export interface WordNotTaken {
  readonly problem: 'wordNotTaken';
  readonly words: readonly Text[];
}

/** The last day lies before the first. */
export interface EndsBeforeStart {
  readonly problem: 'endsBeforeStart';
  readonly start: Day;
  readonly end: Day;
}

/** A text longer than a cell can hold (32 767 characters). */
export interface TextTooLong {
  readonly problem: 'textTooLong';
  readonly length: number;
}

/** A personal number where a figure, a date or a word belongs. */
export interface PersonalNumberHere {
  readonly problem: 'personalNumberHere';
}

/** One ten-digit personal number that the list gives two centuries: two persons, or a mistake. */
export interface TwoCenturies {
  readonly problem: 'twoCenturies';
}

/** A row with more filled cells than the header has columns: something in it has slid out of its column. */
export interface CellsBeyondHeader {
  readonly problem: 'cellsBeyondHeader';
  readonly cells: number;
  readonly columns: number;
}

/** A cell that holds one of Excel's errors, such as #N/A. */
export interface ErrorCell {
  readonly problem: 'errorCell';
}

/** What keeps a row out of the workbook. */
export type RowProblem =
  | BlankCell
  | NobodyNamed
  | UnreadableDate
  | AmbiguousDate
  | NoSuchDate
  | UnreadableNumber
  | AmbiguousNumber
  | NumberCutOff
  | NumberOutOfRange
  | NegativeCharge
  | UnreadableYear
  | WordNotTaken
  | EndsBeforeStart
  | TextTooLong
  | PersonalNumberHere
  | TwoCenturies
  | CellsBeyondHeader
  | ErrorCell;
