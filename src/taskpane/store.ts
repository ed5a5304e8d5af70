import { type PaneEvent, reducer } from './reducer';
import type { PaneState } from './state';

/** Holds the pane's state and tells the views when it changes. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Calls the listener after every change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with this state. */
export function createStore(opening: PaneState): Store {
  let current = opening;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch: (event) => {
      current = reducer(current, event);
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
