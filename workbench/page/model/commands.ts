import { isList } from './protocol/plain';
import { dispatch, type HostMessage } from './hostTypes';

/** Buttons of the ribbon that run a function of the add-in. */
export interface Commands {
  readonly run: (functionName: string, controlId: string) => Promise<void>;
  readonly complete: (payload: unknown) => void;
}

/** Sends commands to the add-in and waits for its word that they are done. */
export function createCommands(send: (message: HostMessage) => void): Commands {
  const waiting = new Map<string, () => void>();
  let count = 0;
  return {
    run: (functionName, controlId) =>
      new Promise((resolve) => {
        count += 1;
        const id = `command${count}`;
        waiting.set(id, resolve);
        const source = JSON.stringify({ source: { id: controlId } });
        send({
          name: 'appCommandInvoked',
          dispatchId: dispatch.commandInvoked,
          payload: [id, functionName, source],
        });
      }),
    complete: (payload) => {
      const id: unknown = isList(payload) ? payload[0] : undefined;
      if (typeof id !== 'string') return;
      waiting.get(id)?.();
      waiting.delete(id);
    },
  };
}
