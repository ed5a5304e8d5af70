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

/** A personal number whose check digit is wrong; the row is kept, since the number is only a name. */
export interface WrongCheckDigit {
  readonly problem: 'wrongCheckDigit';
}

/** Two rows of the list are alike in every column that is read; `row` is the earlier one's number. */
export interface SameAsEarlierRow {
  readonly problem: 'sameAsEarlierRow';
  readonly row: number;
}

/** A kind of placement, or another such word, that the workbook does not know; it is written as it stands. */
export interface UnknownValue {
  readonly problem: 'unknownValue';
}

/** What stands in the place of a person names nobody (`Skyddad identitet`); the row is kept, and is nobody's. */
export interface NoPerson {
  readonly problem: 'noPerson';
}

/** The first day lies after the day that the list shows. */
export interface StartsInFuture {
  readonly problem: 'startsInFuture';
  readonly start: Day;
}

/** The last day that was planned lies before the first. */
export interface PlannedBeforeStart {
  readonly problem: 'plannedBeforeStart';
  readonly start: Day;
}

/** A placement of more than 25 years. */
export interface LongStay {
  readonly problem: 'longStay';
  readonly years: number;
}

/** A day price far from those of the same kind in this list; in kronor. */
export interface UnusualPrice {
  readonly problem: 'unusualPrice';
  readonly usual: number;
}

/** The person, or the carer, was born after the first day. */
export interface BornAfterStart {
  readonly problem: 'bornAfterStart';
}

/** No price, fee or expense in a list that has them in other rows. */
export interface MissingPrice {
  readonly problem: 'missingPrice';
}

/** The person may be the same as one with another number; `row` is the first one's number. */
export interface TwoIdentities {
  readonly problem: 'twoIdentities';
  readonly row: number;
}

/** More than two months in an emergency foster home (SoL 2025:400 22:4), or six in compulsory care of addicts (LVM 20 §). */
export interface BeyondLegalLimit {
  readonly problem: 'beyondLegalLimit';
  readonly law: 'emergencyHome' | 'lvm';
}

/** The row and one of the same person that began earlier, `row`, hold the same dates; `days` are those that both count. */
export interface OverlapsRow {
  readonly problem: 'overlapsRow';
  readonly row: number;
  readonly days: number;
}

/** The row is open, and nothing in the list tells whether it still goes on. */
export interface StillOpen {
  readonly problem: 'stillOpen';
}

/** The person's identity is protected: home and name have been left out. */
export interface ProtectedIdentity {
  readonly problem: 'protectedIdentity';
}

/** Both the debit and the credit of the row are filled; `amount` is debit − credit. All in kronor. */
export interface DebitAndCredit {
  readonly problem: 'debitAndCredit';
  readonly debit: number;
  readonly credit: number;
  readonly amount: number;
}

/** A credit below 0, which makes the amount larger. */
export interface NegativeCredit {
  readonly problem: 'negativeCredit';
}

/** Something that is worth a look in a row that is kept. */
export type RowWarning =
  | WrongCheckDigit
  | SameAsEarlierRow
  | UnknownValue
  | NoPerson
  | StartsInFuture
  | PlannedBeforeStart
  | LongStay
  | UnusualPrice
  | BornAfterStart
  | MissingPrice
  | TwoIdentities
  | BeyondLegalLimit
  | OverlapsRow
  | StillOpen
  | ProtectedIdentity
  | DebitAndCredit
  | NegativeCredit;

/** Everything that can be said of a row of a list. */
export type ListRemark = RowProblem | RowWarning;

/** The codes. */
export type ListRemarkCode = ListRemark['problem'];

/** What was found in a row of a list, and where. */
export interface LocatedRemark {
  /** As the user sees it in the file: the header row is a row, and so are blank ones; from 1. */
  readonly row: number;
  /** The list's own header over the cell; null where the whole row is meant. */
  readonly header: string | null;
  /** What the cell says, with personal numbers masked. */
  readonly raw: string;
  readonly remark: ListRemark;
  /** Whether the row is left out because of it. */
  readonly leavesOut: boolean;
}
