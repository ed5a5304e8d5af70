import type { UnpricedReason } from '../core/cost/unpriced';
import type { Day } from '../core/day';
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

/** The price list has no row for a kind at a provider on a date; null: the kind or the provider is blank. */
export interface NotInPriceList {
  readonly problem: 'notInPriceList';
  readonly kind: string | null;
  readonly provider: string | null;
  readonly date: Day;
}

/** Placements have dates without a known cost: how many, and by what they lack. */
export interface MissingPrices {
  readonly problem: 'missingPrices';
  readonly count: number;
  readonly reasons: readonly MissingReason[];
  /** How many reasons there are beside these. */
  readonly otherReasons: number;
}

/** What some placements lack, told of the first of them (null: a price in the list); how many they are, and the first few. */
export interface MissingReason {
  readonly why: UnpricedReason;
  readonly count: number;
  readonly first: readonly MissingAt[];
}

/** A placement by its row (from 0) and its ID, and the first date on which it lacks something. */
export interface MissingAt {
  readonly row: number;
  readonly placement: string;
  readonly date: Day;
}

/** No row of the placements has the ID that is asked for. */
export interface PlacementNotFound {
  readonly problem: 'placementNotFound';
  readonly id: ShownValue;
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

/** A table is expected: several rows, the headers in the first. */
export interface NotATable {
  readonly problem: 'notATable';
}

/** A table lacks a column that is calculated with. */
export interface MissingColumn {
  readonly problem: 'missingColumn';
  readonly column: Text;
}

/** Two columns of a table both mean one of ours, under these headers. */
export interface ColumnGivenTwice {
  readonly problem: 'columnGivenTwice';
  readonly column: Text;
  readonly headers: readonly [string, string];
}

/** A row says again what another row (numbered from 1 below the header) says, and must not. */
export interface RowGivenAgain {
  readonly problem: 'rowGivenAgain';
  readonly tableRow: number;
}

/** A further table is needed for what is asked, and is left out. */
export interface MissingTable {
  readonly problem: 'missingTable';
  readonly table: Text;
}

/** A choice is needed for what is asked, and is left out. */
export interface MissingOption {
  readonly problem: 'missingOption';
  readonly option: Text;
}

/** The list tells too little of earlier years for a forecast: so many days of history, and placements that began in them. */
export interface TooLittleHistory {
  readonly problem: 'tooLittleHistory';
  readonly days: number;
  readonly arrivals: number;
}

/** The headers of a further table are those of no table that the function knows; some of them. */
export interface UnknownTable {
  readonly problem: 'unknownTable';
  readonly headers: readonly string[];
  readonly expected: readonly Text[];
}

/** A further table is of a kind that the call has already, or that stands elsewhere among its arguments. */
export interface TableGivenTwice {
  readonly problem: 'tableGivenTwice';
  readonly table: Text;
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

/** The function comes in a file of its own, and that could not be fetched. */
export interface NotFetched {
  readonly problem: 'notFetched';
}

/** What can be wrong with the arguments themselves, before anything is calculated. */
export type ArgumentProblem =
  | MissingDate
  | MissingPrice
  | NotInPriceList
  | MissingPrices
  | PlacementNotFound
  | MissingPay
  | MissingRate
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
  | NotATable
  | MissingColumn
  | ColumnGivenTwice
  | RowGivenAgain
  | MissingTable
  | MissingOption
  | TooLittleHistory
  | UnknownTable
  | TableGivenTwice
  | UnknownWord
  | ErrorInCell
  | NotOneColumn
  | NotOneCell
  | UnequalLengths
  | DifferentDirections
  | BadRows
  | TooLarge
  | NotFetched;
