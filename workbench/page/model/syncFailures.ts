import { HostError } from './protocol/hostError';
import { actionType, type Action, type BatchRequest } from './protocol/request';
import type { Interruption } from './interpreter/batchError';
import type { SyncFailure } from './hostTypes';

/** Counts the add-in's syncs and says which of them is to fail. */
export interface SyncFailures {
  readonly plan: (failure: SyncFailure) => void;
  readonly next: (request: BatchRequest) => Interruption | undefined;
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

function interruption(failure: SyncFailure, request: BatchRequest): Interruption {
  const { afterChanges = 0, code = 'GeneralException' } = failure;
  const beforeAction = afterChanges === 0 ? 0 : indexAfter(afterChanges, request);
  return { beforeAction, error: new HostError(code, 'This sync was made to fail.') };
}

/** No sync fails until one is planned to. */
export function createSyncFailures(): SyncFailures {
  let count = 0;
  const planned = new Map<number, SyncFailure>();
  return {
    plan: (failure) => {
      planned.set(count + failure.sync, failure);
    },
    next: (request) => {
      if (!isOwnSync(request)) return undefined;
      count += 1;
      const failure = planned.get(count);
      return failure && interruption(failure, request);
    },
  };
}
