import type { wrap } from 'comlink';
import type { Mortal } from './lists/readerWatch';

/** What is spoken to beside the pane: a worker, or anything else that messages can be sent to and that can be put to an end. */
export interface SpokenWorker extends Mortal {
  readonly endpoint: Parameters<typeof wrap>[0];
}

/** Starts a worker from one of the add-in's own files. */
export function startWorker(file: 'importWorker.js' | 'forecastWorker.js'): SpokenWorker {
  const worker = new Worker(file);
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
