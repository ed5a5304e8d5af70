import type { Day } from '../core/day';

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
