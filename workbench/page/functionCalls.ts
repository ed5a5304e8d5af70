/** Carries calls from the grid's cells to the add-in and its answers back, through the model of Excel. */

import type { CallQueue, CallQueueOutlets, ReceivedAnswer } from './grid/callQueue';
import type { FunctionResult, Functions } from './model/functions/functionTypes';

/** The queue's way out: calls wait until the add-in has said that it may be called. */
export function outletsTo(functions: () => Functions): Pick<CallQueueOutlets, 'send' | 'cancel'> {
  return {
    send(calls) {
      const target = functions();
      void target.ready.then(() => {
        target.invoke(calls.map(({ id, functionId, args }) => ({ id, functionId, args })));
      });
    },
    cancel(ids) {
      const target = functions();
      void target.ready.then(() => {
        target.cancel(ids);
      });
    },
  };
}

/** Hands each batch of answers to the queue. */
export function answersTo(queue: CallQueue, functions: Functions): void {
  functions.onResults((results) => {
    queue.answered(results.map(received));
  });
}

const received = (result: FunctionResult): ReceivedAnswer => ({
  id: result.id,
  answer: result.ok ? result.value : { error: result.error, message: result.message },
});
