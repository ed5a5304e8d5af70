import type { Text } from './language';

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

/** What can be wrong with a table that is given. */
export type TableProblem =
  | NotATable
  | MissingColumn
  | ColumnGivenTwice
  | RowGivenAgain
  | MissingTable
  | UnknownTable
  | TableGivenTwice;
