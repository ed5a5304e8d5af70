import type { Day } from './day';

/** The last day of a placement lies before its first. */
export interface EndBeforeStart {
  readonly problem: 'endBeforeStart';
  readonly start: Day;
  readonly end: Day;
}

/** As EndBeforeStart, found in one of many rows that are counted together; rows are numbered from 0. */
export interface RowEndsBeforeItStarts {
  readonly problem: 'rowEndsBeforeItStarts';
  readonly row: number;
  readonly start: Day;
  readonly end: Day;
}

/** The window asked about ends (to) before it starts (from). */
export interface WindowEndsBeforeItStarts {
  readonly problem: 'windowEndsBeforeItStarts';
  readonly from: Day;
  readonly to: Day;
}

/** The placement is open, and neither the window's end nor an as-of date says how far to count. */
export interface OpenWithoutEnd {
  readonly problem: 'openWithoutEnd';
  readonly start: Day;
}

/** Two open placements of a person overlap without end as long as no as-of date is given; row (from 0) is the other one. */
export interface OpenWithoutAsOf {
  readonly problem: 'openWithoutAsOf';
  readonly row: number;
}

/** Something would be divided by 0: a budget of 0, or a price of 0 per day. */
export interface DivisionByZero {
  readonly problem: 'divisionByZero';
}

/** A price below 0 where a budget is spent by it; in kronor. */
export interface NegativePrice {
  readonly problem: 'negativePrice';
  readonly pricePerDay: number;
}

/** An amount that cannot be held exactly, whether given or computed; in the unit it was given in (kronor where computed). */
export interface AmountOutOfRange {
  readonly problem: 'amountOutOfRange';
  readonly amount: number;
}

/** A rate outside 0 … 1 (0 … 100 %), as given: most often 31.42 where 0.3142 or 31.42 % is meant. */
export interface RateOutOfRange {
  readonly problem: 'rateOutOfRange';
  readonly rate: number;
}

/** A number of months that is not whole or is below 0, as given. */
export interface MonthsNotWhole {
  readonly problem: 'monthsNotWhole';
  readonly months: number;
}

/** A day would lie after 9999-12-31, counted from the day given. */
export interface AfterLastValidDay {
  readonly problem: 'afterLastValidDay';
  readonly from: Day;
}

/** No rate of the employer's contribution for a year and a carer's age on 1 January of it; age null: year of birth not known. */
export interface MissingContribution {
  readonly problem: 'missingContribution';
  readonly year: number;
  readonly age: number | null;
}

/** Two rows of absence (from 0 in their table) would lower the same part of a placement's cost on the same date. */
export interface AbsencesOverlap {
  readonly problem: 'absencesOverlap';
  readonly row: number;
  readonly otherRow: number;
}

/** An investment without costs: there is nothing to pay back. */
export interface NothingInvested {
  readonly problem: 'nothingInvested';
}

/** The years of an investment do not pay back what it costs; what they save and cost in all, in kronor. */
export interface NotPaidBack {
  readonly problem: 'notPaidBack';
  readonly years: number;
  readonly saved: number;
  readonly invested: number;
}

/** Every way in which a calculation can fail for reasons that lie in its input: a code (`problem`) and its data. */
export type Problem =
  | EndBeforeStart
  | RowEndsBeforeItStarts
  | WindowEndsBeforeItStarts
  | OpenWithoutEnd
  | OpenWithoutAsOf
  | DivisionByZero
  | NegativePrice
  | AmountOutOfRange
  | RateOutOfRange
  | MonthsNotWhole
  | AfterLastValidDay
  | MissingContribution
  | AbsencesOverlap
  | NothingInvested
  | NotPaidBack;

/** The codes. Each has one sentence per language, kept outside the core. */
export type ProblemCode = Problem['problem'];

/**
 * What a calculation gives: its value, or the problem that stood in its way. Untagged, so that a million rows
 * need no wrapper; the value is therefore never itself a record with the key `problem`.
 */
export type Result<T> = T | Problem;

/** Whether the calculation met a problem. */
export function isProblem<T>(result: Result<T>): result is Problem {
  return typeof result === 'object' && result !== null && 'problem' in result;
}
