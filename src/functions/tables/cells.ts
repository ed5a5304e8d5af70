import type { Problem } from '../../text/problem';

/** A range as Excel hands it over: rows of cells, the headers in the first of them. */
export type RawRows = readonly (readonly unknown[])[];

/** A column of a range below its header. Index -1: the table has no such column, and every cell is blank. */
export interface Cells {
  readonly rows: RawRows;
  readonly index: number;
}

/** What the cells of a column are, row by row (from 0), and what is wrong with those that could not be read. */
export interface Reading<Values> {
  readonly values: Values;
  readonly problems: ReadonlyMap<number, Problem>;
}

/** Reads a column from the top down, some rows at a time, so that several columns can be read of rows that are at hand. */
export interface ColumnReading<Values> {
  /** Reads the rows [from, until). */
  readonly take: (from: number, until: number) => void;
  /** The position of the column in the range as long as no cell of it has held anything, so that blank ones need not be taken; else -1. */
  readonly blankSoFar: () => number;
  /** What was read, once all rows have been taken. */
  readonly done: () => Reading<Values>;
}

/** How many rows stand below the header. */
export function countOf({ rows }: Cells): number {
  return Math.max(rows.length - 1, 0);
}
