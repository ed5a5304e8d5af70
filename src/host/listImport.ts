import type { Difference, ListReport } from '../import/list';
import type { Language } from '../text/language';
import type { ListReader } from './listReader';

/** A list that is to go into its table. */
export interface ListOrder {
  readonly reader: ListReader;
  readonly report: ListReport;
  /** Whether rows of the table that the list does not have are taken out of it. */
  readonly removesMissing: boolean;
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
}

/** How far the writing of a list has come. */
export interface WritingProgress {
  readonly phase: 'reading' | 'writing' | 'committing';
  /** From 0 to 1, over all phases. */
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
  /** How many rows the table has now. */
  readonly rows: number;
}
