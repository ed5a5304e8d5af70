import type { TableCell } from './list';

/** How the list differs from the table, by rows. */
export interface Difference {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the table that the list has no more: nothing in it is known by their names. */
  readonly missing: number;
  /** Rows of the table that the list has, but that its repairs took away: they are taken out of the table as well. */
  readonly repaired: number;
  /** Rows of the table that the list has, but where it cannot be read: they stay as they are. */
  readonly leftOut: number;
}

/**
 * What becomes of the table's rows that the list does not have; `close` ends the open ones the day before the list's date. Rows that
 * the list has and that were taken away by its repairs, or left out since they cannot be read, are none of these.
 */
export type MissingRows = 'keep' | 'close' | 'remove';

/** How a list is to be taken into the table. */
export interface PlanOptions {
  readonly missing: MissingRows;
  /** Whether the list's keys take the place of the table's, which were made with a secret that is lost. */
  readonly rekeys: boolean;
}

/** A column of the list that is brought along: its header stands in the table as it is. */
export interface ExtraColumn {
  readonly id: string;
  readonly header: string;
}

/** How the keys of the table are made anew. */
export interface Rekeying {
  /** By the old key of each person the new one. */
  readonly keys: Readonly<Record<string, string>>;
  /** Persons of the table whose new key cannot be told: nothing may be written while there are any. */
  readonly unknown: number;
  /**
   * Old keys of persons of whom the table and the list hold just the same (siblings, placed together), so that nobody can tell who is
   * who. In this table it does not matter; where another table names one of them it does, and nothing may be written.
   */
  readonly alike?: readonly string[];
}

/** What will stand in the table. */
export interface TablePlan {
  readonly difference: Difference;
  /** How many of the table's rows get no place. */
  readonly removed: number;
  /** How many of the table's open rows are ended. */
  readonly closed: number;
  /** Null unless it was asked for. */
  readonly rekeying: Rekeying | null;
  /** Those of the columns that are brought along. */
  readonly extras: readonly ExtraColumn[];
  /** The ids of the columns that are written; every other column keeps what it holds, row by row. */
  readonly columnIds: readonly string[];
  /** For each row that the table will have: the index of the row that it holds today, or −1 for a new one. */
  readonly origins: Int32Array;
  /** Those of the rows that the list fills, new ones and changed ones, ascending; every other row stays as it is. */
  readonly filled: Int32Array;
}

/** A cell that the list changes. */
export interface ChangedCell {
  readonly columnId: string;
  /** As people write them. */
  readonly before: string;
  readonly after: string;
}

/** A row of the table that the list changes. */
export interface ChangedRow {
  /** The row of the file; null where the row is not in it and is ended. */
  readonly row: number | null;
  /** What the row is known by. */
  readonly name: string;
  readonly cells: readonly ChangedCell[];
}

/** Some of the rows that the list changes, in the table's order. */
export interface ChangePage {
  readonly total: number;
  readonly rows: readonly ChangedRow[];
}

/** Some of the rows that the list fills, as many as fit. */
export interface PlanBlock {
  /** The place of the first one among the plan's filled rows. */
  readonly from: number;
  /** A cell for each of the plan's columns. */
  readonly rows: readonly (readonly TableCell[])[];
}
