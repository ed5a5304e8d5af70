import type { Language } from '../text/language';
import type { ListRefusal } from '../text/listRefusal';
import type { ListReport, ListSource, ReadingChoices, RemarkPage, RemarkQuery, TableCell } from './list';
import type { ChangePage, PlanBlock, PlanOptions, TablePlan } from './tablePlan';
import type { ListMemory } from './memory';
import type { RepairPage, RepairQuery } from './repairs/repair';

/** How far a reading has come, as a share from 0 to 1. */
export type ReadingProgress = (share: number) => void;

/** What was made of a secret. */
export type SecretAnswer =
  | { readonly report: ListReport; readonly fingerprint: string }
  /** The text is no secret of ours, or has been damaged. */
  | { readonly secret: 'unreadable' };

/** What a table of the workbook holds, handed over in blocks: `begin`, `rows` as often as needed, then `plan`. */
export interface TableInWorkbook {
  /** For each column of the table, in its order: the id of the column, or null for one of the user's own. */
  readonly columnIds: readonly (string | null)[];
}

/**
 * One list that is being imported, from its bytes to the rows that are written. It lives beside the pane (in a worker), holds the
 * rows, and answers with what the pane shows. A list must have been opened before anything else is asked of it.
 */
export interface ListSession {
  readonly open: (
    source: ListSource,
    memory: ListMemory,
    progress: ReadingProgress,
  ) => Promise<ListReport | ListRefusal>;
  /** Reads the list again as the user wants it; the choices are all that hold, not an addition to earlier ones. */
  readonly change: (choices: ReadingChoices, progress: ReadingProgress) => Promise<ListReport | ListRefusal>;
  /** Makes keys of persons with this secret from now on. */
  readonly useSecret: (secret: string) => Promise<SecretAnswer>;
  readonly remarks: (query: RemarkQuery) => RemarkPage;
  readonly repairs: (query: RepairQuery) => RepairPage;
  /**
   * Rows for the workbook’s table of what was repaired, left out and remarked on, the remarks last and each part in the order of the
   * file: at least one from a place among them on, up to about so many bytes of JSON; none past the end.
   */
  readonly logBlock: (query: {
    readonly language: Language;
    readonly from: number;
    readonly bytes: number;
  }) => PlanBlock;
  readonly beginTable: (table: TableInWorkbook) => void;
  /** Rows of the table as Excel gives them, in order; blank cells are "". */
  readonly addTableRows: (rows: readonly (readonly TableCell[])[]) => void;
  /** Compares the list with the table begun last. Throws while a required column is missing or a secret is needed. */
  readonly plan: (options: PlanOptions) => TablePlan;
  /** What the plan made last changes in rows that the table has. */
  readonly changes: (query: { readonly from: number; readonly count: number }) => ChangePage;
  /** Rows that the list fills, from a place among them on: at least one, up to about so many bytes of JSON; none past the end. */
  readonly block: (from: number, bytes: number) => PlanBlock;
}
