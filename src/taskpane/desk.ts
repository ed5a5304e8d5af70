import type { Day } from '../core/day';
import { type Failure } from '../host/failure';
import type { Workbook } from '../host/workbook';
import type { Text } from '../text/language';
import { failureText } from './failureText';
import type { Store } from './store';

/** The passing of time, in milliseconds, and the day. */
export interface Clock {
  /** Since some moment that stays the same. */
  readonly now: () => number;
  readonly wait: (duration: number) => Promise<void>;
  /** The day that the user's calendar shows. */
  readonly today: () => Day | null;
}

/** What every intention works with. */
export interface Desk {
  readonly store: Store;
  readonly workbook: Workbook;
  readonly clock: Clock;
}

/** Tells the user that it was done. */
export function succeed({ store }: Desk, text: Text): void {
  store.dispatch({ type: 'said', notice: { tone: 'success', text } });
}

/** Tells the user why it was not done. */
export function fail({ store }: Desk, failure: Failure): void {
  store.dispatch({ type: 'said', notice: { tone: 'problem', text: failureText(failure) } });
}
