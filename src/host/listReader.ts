import { proxy, type Remote, wrap } from 'comlink';
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
import type { ListSession, ReadingProgress, SecretAnswer, TableInWorkbook } from '../import/session';
import type { ListRefusal } from '../text/listProblem';
import { type Mortal, watchOver } from './readerWatch';

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

/** What a reader speaks to: a worker, or anything else that messages can be sent to and that can be put to an end. */
export interface ReaderWorker extends Mortal {
  readonly endpoint: Parameters<typeof wrap>[0];
}

/** A reader of one list, in a worker of its own that is started here. */
export function createListReader(worker: ReaderWorker = startWorker()): ListReader {
  const session: Remote<ListSession> = wrap<ListSession>(worker.endpoint);
  const watch = watchOver(worker);
  const telling = (progress: ReadingProgress): ReadingProgress =>
    proxy((share) => {
      watch.signOfLife();
      progress(share);
    });
  return {
    open: (source, remembered, progress) =>
      watch.over(async () => await session.open(source, remembered, telling(progress))),
    change: (choices, progress) => watch.over(async () => await session.change(choices, telling(progress))),
    useSecret: (secret) => watch.over(async () => await session.useSecret(secret)),
    remarks: (query) => watch.over(async () => await session.remarks(query)),
    beginTable: (table) =>
      watch.over(async () => {
        await session.beginTable(table);
      }),
    addTableRows: (rows) =>
      watch.over(async () => {
        await session.addTableRows(rows);
      }),
    plan: (options) => watch.over(async () => await session.plan(options)),
    block: (from, bytes) => watch.over(async () => await session.block(from, bytes)),
    stop: () => {
      watch.stop('cancelled');
    },
  };
}

function startWorker(): ReaderWorker {
  const worker = new Worker('importWorker.js');
  return {
    endpoint: worker,
    onBreakdown: (listener) => {
      worker.addEventListener('error', listener);
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
