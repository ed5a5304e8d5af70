import type { Outcome } from '../failure';
import type * as locks from './writeLocks';
import { withFetched } from '../withFetched';

type Locks = typeof locks;

/** What locks months is fetched when it is first asked for, with what calculates costs. */
const ask = withFetched((): Promise<Locks> => import(/* webpackChunkName: "locks" */ './writeLocks'));

/** What is locked, and what has changed since. */
export function lookAtLocks(asOf: number): Promise<Outcome<locks.LocksFound>> {
  return ask((module) => module.lookAtLocks(asOf));
}

/** Locks months. */
export function lockMonths(wish: locks.LockMonths): Promise<Outcome<locks.LockReceipt>> {
  return ask((module) => module.lockMonths(wish));
}

/** Unlocks the last locked month. */
export function unlockMonth(wish: locks.UnlockMonth): Promise<Outcome<locks.LockReceipt>> {
  return ask((module) => module.unlockMonth(wish));
}
