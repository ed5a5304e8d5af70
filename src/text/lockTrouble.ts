import type { Text } from './language';

/** The tables that locks are kept in. */
export type LockTableId = 'lockedMonths' | 'corrections' | 'lockLog';

/** Why months cannot be locked, or compared with what is locked. Months are known by their first day. */
export type LockTrouble =
  /** A table of the locks lacks one of its columns. */
  | { readonly trouble: 'columnMissing'; readonly table: LockTableId; readonly column: string }
  /** A cell of such a table, in its row (from 0 below the header), is not what was written there. */
  | {
      readonly trouble: 'badCell';
      readonly table: LockTableId;
      readonly column: string;
      readonly row: number;
    }
  /** The log tells of acts that cannot have followed one another: rows have been taken away or moved. */
  | { readonly trouble: 'logBroken' }
  /** A month's rows in one of the tables are not those that the log tells of; in rows and kronor. */
  | {
      readonly trouble: 'sumsDiffer';
      readonly table: LockTableId;
      readonly month: number;
      readonly held: { readonly rows: number; readonly kronor: number };
      readonly logged: { readonly rows: number; readonly kronor: number };
    }
  /** The tables that prices depend on cannot be read, by the sentence for what is wrong. */
  | { readonly trouble: 'tablesUnread'; readonly sentence: Text }
  /** Placements that cannot be counted: so many, and the sentence for the first. */
  | { readonly trouble: 'uncountable'; readonly rows: number; readonly first: Text }
  /** The list is older than a month that is locked. */
  | { readonly trouble: 'listTooOld'; readonly asOf: number; readonly month: number }
  /** The months that were asked for cannot be locked, since others come first or the list does not reach so far. */
  | { readonly trouble: 'notInTurn' }
  /** No month is locked. */
  | { readonly trouble: 'nothingLocked' };

/** Whether it is a trouble instead of an answer. */
export function isTrouble(answer: unknown): answer is LockTrouble {
  return typeof answer === 'object' && answer !== null && 'trouble' in answer;
}
