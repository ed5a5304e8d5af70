import { failureOf } from '../../host/failure';
import type { Desk } from '../desk';
import type { ImportEvent } from './importReducer';
import type { ImportState } from './importState';
import { type Queue, queueOfQuestions } from './queueOfQuestions';

/** The list that is being imported, as the intentions share it: its reader, and what is under way with it. */
export interface ListInHand extends Queue {
  readonly desk: Desk;
  readonly state: () => ImportState;
  readonly tell: (event: ImportEvent) => void;
}

/** No list in hand yet. What goes wrong with a reader is told to the user; one that has broken down is let go. */
export function listInHand(desk: Desk): ListInHand {
  const tell = (event: ImportEvent): void => {
    desk.store.dispatch({ type: 'imported', event });
  };
  const queue = queueOfQuestions((error) => {
    const trouble = { on: 'failure', failure: failureOf(error) } as const;
    if (trouble.failure.failure === 'readerFailed') {
      queue.take(null);
      tell({ type: 'letGo', trouble });
    } else tell({ type: 'troubled', trouble });
  });
  return { ...queue, desk, tell, state: () => desk.store.state().importing };
}
