import type {
  ListReport,
  ListSource,
  PlanBlock,
  ReadingChoices,
  RememberedColumns,
  RemarkPage,
  RemarkQuery,
  TableCell,
  TablePlan,
} from '../import/list';
import type { ReadingProgress, SecretAnswer, TableInWorkbook } from '../import/session';
import type { ListRefusal } from '../text/listProblem';

/** The reader was stopped: by the user, or because it gave no sign of life. */
export class ReaderStopped extends Error {
  readonly why: 'cancelled' | 'failed';

  constructor(why: 'cancelled' | 'failed') {
    super(`The reader was stopped: ${why}.`);
    this.name = 'ReaderStopped';
    this.why = why;
  }
}

/**
 * Reads a list in a worker, so that the pane never waits for it: as the session that it speaks to, but each answer is a promise.
 * A promise is rejected with ReaderStopped when the reader is stopped before it has answered.
 */
export interface ListReader {
  readonly open: (
    source: ListSource,
    remembered: RememberedColumns,
    progress: ReadingProgress,
  ) => Promise<ListReport | ListRefusal>;
  readonly change: (choices: ReadingChoices, progress: ReadingProgress) => Promise<ListReport | ListRefusal>;
  readonly useSecret: (secret: string) => Promise<SecretAnswer>;
  readonly remarks: (query: RemarkQuery) => Promise<RemarkPage>;
  readonly beginTable: (table: TableInWorkbook) => Promise<void>;
  readonly addTableRows: (rows: readonly (readonly TableCell[])[]) => Promise<void>;
  readonly plan: (options: { readonly removesMissing: boolean }) => Promise<TablePlan>;
  readonly block: (from: number, bytes: number) => Promise<PlanBlock>;
  /** Stops whatever is under way and lets the rows go; the reader cannot be used again. */
  readonly stop: () => void;
}
