import { dispatch, type Host, type HostMessage } from './hostTypes';
import type { MessageEntry } from './objects/events';

/** Where messages to the add-in leave the model. */
export interface Outbox {
  readonly send: (message: HostMessage) => void;
  readonly sendEntries: (entries: readonly MessageEntry[]) => void;
  readonly onMessage: Host['onMessage'];
}

/** An outbox that nobody listens to yet. */
export function createOutbox(): Outbox {
  const listeners: ((message: HostMessage) => void)[] = [];
  const send = (message: HostMessage): void => {
    for (const listener of listeners) listener(message);
  };
  return {
    send,
    sendEntries: (entries) => {
      send({ name: 'richApiMessage', dispatchId: dispatch.richApiMessage, payload: entries });
    },
    onMessage: (listener) => {
      listeners.push(listener);
    },
  };
}
