import { proxy, type Remote, wrap } from 'comlink';
import type { ListSession, ReadingProgress } from '../../import/session';
import { patienceWith, usualPatience } from './patience';
import { watchOver } from './readerWatch';
import { type SpokenWorker, startWorker } from '../startWorker';

/**
 * Reads a list in a worker, so that the pane never waits for it: as the session that it speaks to, but each answer is a promise.
 * A promise is rejected with ReaderStopped when the reader is stopped before it has answered.
 */
export type ListReader = {
  readonly [Call in keyof ListSession]: (
    ...given: Parameters<ListSession[Call]>
  ) => Promise<Awaited<ReturnType<ListSession[Call]>>>;
} & {
  /** Stops whatever is under way and lets the rows go; the reader cannot be used again. */
  readonly stop: () => void;
};

/** A reader of one list, in a worker of its own that is started here. */
export function createListReader(worker: SpokenWorker = startWorker('importWorker.js')): ListReader {
  const session: Remote<ListSession> = wrap<ListSession>(worker.endpoint);
  const watch = watchOver(worker);
  let patience = usualPatience;
  const telling = (progress: ReadingProgress): ReadingProgress =>
    proxy((share) => {
      watch.signOfLife();
      progress(share);
    });
  return {
    open: (source, memory, progress) => {
      patience = patienceWith(source);
      return watch.over(async () => await session.open(source, memory, telling(progress)), patience);
    },
    change: (choices, progress) =>
      watch.over(async () => await session.change(choices, telling(progress)), patience),
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
    changes: (query) => watch.over(async () => await session.changes(query)),
    repairs: (query) => watch.over(async () => await session.repairs(query)),
    logBlock: (query) => watch.over(async () => await session.logBlock(query)),
    block: (from, bytes) => watch.over(async () => await session.block(from, bytes)),
    stop: () => {
      watch.stop('cancelled');
    },
  };
}
