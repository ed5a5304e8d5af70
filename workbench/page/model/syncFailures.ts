import { HostError } from './protocol/hostError';
import { refusalOf } from './protocol/refusals';
import { actionType, type Action, type BatchRequest } from './protocol/request';
import type { Interruption } from './interpreter/batchError';
import type { Host, SyncFailure } from './hostTypes';

/** A sync that is made to fail. */
export interface FailingSync extends Interruption {
  /** The number by which office.js is told, where it is told outside the answer to the batch. */
  readonly refusal: number | undefined;
}

/** Counts the add-in's syncs and says which of them is to fail. */
export interface SyncFailures {
  readonly plan: (failure: SyncFailure) => void;
  readonly next: (request: BatchRequest) => FailingSync | undefined;
  /** Leaves every call unanswered once the host has died. */
  readonly untilDeath: (execute: Host['execute']) => Host['execute'];
  readonly isDead: () => boolean;
  /** Settles when the host has died. */
  readonly died: Promise<void>;
}

/** office.js itself sends batches that only let go of objects; they are no syncs of the add-in's. */
function isOwnSync({ actions }: BatchRequest): boolean {
  return actions.some(({ name }) => name !== '_RemoveReference');
}

function isChange({ type, name }: Action): boolean {
  return type === actionType.setProperty || (type === actionType.method && !name.startsWith('_'));
}

/** The index of the change that comes after so many others; past the end when there are no more. */
function indexAfter(changes: number, { actions }: BatchRequest): number {
  const indexes = actions.flatMap((action, index) => (isChange(action) ? [index] : []));
  return indexes[changes] ?? Infinity;
}

function failingSync(failure: SyncFailure, request: BatchRequest): FailingSync {
  const { afterChanges = 0, code = 'GeneralException' } = failure;
  const beforeAction = afterChanges === 0 ? 0 : indexAfter(afterChanges, request);
  const error = new HostError(code, 'This sync was made to fail.');
  return { beforeAction, error, refusal: refusalOf(code) };
}

/** The death of the host: the call in which it comes is carried out, but neither it nor a later one is answered. */
function createDeath(): Pick<SyncFailures, 'untilDeath' | 'isDead' | 'died'> & { readonly die: () => void } {
  let state: 'alive' | 'dying' | 'dead' = 'alive';
  let tell: () => void = () => undefined;
  const never = new Promise<never>(() => undefined);
  return {
    died: new Promise((resolve) => {
      tell = resolve;
    }),
    isDead: () => state === 'dead',
    die: () => {
      state = 'dying';
    },
    untilDeath: (execute) => async (dispatchId, payload) => {
      const reply = state === 'dead' ? never : await execute(dispatchId, payload);
      if (state !== 'dying') return reply;
      state = 'dead';
      tell();
      return never;
    },
  };
}

/** No sync fails until one is planned to. */
export function createSyncFailures(): SyncFailures {
  let count = 0;
  const planned = new Map<number, SyncFailure>();
  const { die, ...death } = createDeath();
  return {
    ...death,
    plan: (failure) => {
      planned.set(count + failure.sync, failure);
    },
    next: (request) => {
      if (!isOwnSync(request)) return undefined;
      count += 1;
      const failure = planned.get(count);
      if (failure === undefined) return undefined;
      if (failure.dies === true) die();
      return failingSync(failure, request);
    },
  };
}
