import type { Text } from './language';
import type { LocatedProblem } from './problem';

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

/** More years than a plan has. */
export interface TooManyYears {
  readonly problem: 'tooManyYears';
  readonly years: number;
  readonly most: number;
}

/** What can be wrong with the shapes of ranges, and of the answer. */
export type RangeProblem =
  NotOneColumn | NotOneCell | UnequalLengths | DifferentDirections | BadRows | TooLarge | TooManyYears;
