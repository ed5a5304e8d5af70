import type { ListReport } from '../../import/list';
import type { Difference, MissingRows } from '../../import/tablePlan';
import type { Language } from '../../text/language';
import type { ScanReport } from '../scan/scan';
import type { ListReader } from './listReader';

/** A list that is to go into its table. */
export interface ListOrder {
  readonly reader: ListReader;
  readonly report: ListReport;
  /** What becomes of rows of the table that the list does not have. */
  readonly missing: MissingRows;
  /** Whether the keys of the table are made anew with this list's secret, since their own is lost. */
  readonly rekeys: boolean;
  /** The language of a table that has to be made. */
  readonly language: Language;
  /** The fingerprint of the secret that made the keys; null where no key was made. */
  readonly fingerprint: string | null;
}

/** What importing a list would do to the workbook. */
export interface Comparison {
  /** The name of the table; null where it has yet to be made. */
  readonly table: string | null;
  readonly difference: Difference;
  /** How many of the table's rows are taken out of it, and how many open ones are ended. */
  readonly removed: number;
  readonly closed: number;
  /** How many persons get their key made anew, and of how many it cannot be told; null unless it was asked for. */
  readonly rekeying: { readonly persons: number; readonly unknown: number } | null;
}

/** How far the writing of a list has come. */
export interface WritingProgress {
  readonly phase: 'reading' | 'writing' | 'committing';
  /** From 0 to 1, of the phase: it begins anew with each table. */
  readonly share: number;
}

/** How the writing of a list is followed, and stopped. */
export interface WritingWatch {
  readonly progress: (progress: WritingProgress) => void;
  readonly signal: AbortSignal;
}

/** What was written. */
export interface Receipt {
  readonly table: string;
  readonly difference: Difference;
  /** How many of the table's rows were taken out of it, and how many open ones were ended. */
  readonly removed: number;
  readonly closed: number;
  /** How many rows the table has now. */
  readonly rows: number;
  /** By which the import is known in the log. */
  readonly importId: string;
  /** The names of the tables of the log: the one of all imports, and that of this one's rows where there is one. */
  readonly logs: readonly string[];
  /** Personal numbers in what the import did not write; null where Excel did not let it be looked through. */
  readonly scan: ScanReport | null;
  /** Keys that were made anew: of how many persons, and in how many cells of other tables; null where that was not asked for. */
  readonly rekeyed: { readonly persons: number; readonly cells: number } | null;
}
