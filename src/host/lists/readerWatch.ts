import { usualPatience } from './patience';

/** The reader was stopped: by the user, or because it gave no sign of life. */
export class ReaderStopped extends Error {
  readonly why: 'cancelled' | 'failed';

  constructor(why: 'cancelled' | 'failed') {
    super(`The reader was stopped: ${why}.`);
    this.name = 'ReaderStopped';
    this.why = why;
  }
}

/** Something that answers as long as it lives. */
export interface Mortal {
  /** Calls the listener when it breaks down. */
  readonly onBreakdown: (listener: () => void) => void;
  readonly terminate: () => void;
}

/** Sees to it that nobody waits for an answer that never comes. */
export interface Watch {
  /** The answer, or ReaderStopped. With more patience than usual, in milliseconds, where the answer may be long in coming. */
  readonly over: <Answer>(ask: () => Promise<Answer>, patience?: number) => Promise<Answer>;
  /** Told of progress: the wait begins anew. */
  readonly signOfLife: () => void;
  /** Puts an end to it. */
  readonly stop: (why: ReaderStopped['why']) => void;
}

/**
 * Whoever is put to an end never answers: those who wait are told so, and those who ask later. One thing is answered after the
 * other, so that the most patient of those who wait says how long a silence may be.
 */
export function watchOver(worker: Mortal): Watch {
  const waiting = new Map<(error: Error) => void, number>();
  let stopped: ReaderStopped | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (why: ReaderStopped['why']): void => {
    clearTimeout(timer);
    if (stopped !== null) return;
    stopped = new ReaderStopped(why);
    worker.terminate();
    for (const refuse of waiting.keys()) refuse(stopped);
    waiting.clear();
  };
  const signOfLife = (): void => {
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(stop, Math.max(...waiting.values()), 'failed');
  };
  worker.onBreakdown(() => {
    stop('failed');
  });
  const over = <Answer>(ask: () => Promise<Answer>, patience = usualPatience): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (stopped !== null) {
        reject(stopped);
        return;
      }
      const done = (): void => {
        waiting.delete(reject);
        signOfLife();
      };
      waiting.set(reject, patience);
      signOfLife();
      ask().then(resolve, reject).finally(done);
    });
  return { over, signOfLife, stop };
}
