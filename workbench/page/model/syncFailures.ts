import { HostError } from './protocol/hostError';
import type { BatchRequest } from './protocol/request';
import type { Interruption } from './interpreter/batch';
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

function interruption({ afterActions = 0, code = 'GeneralException' }: SyncFailure): Interruption {
  return { beforeAction: afterActions, error: new HostError(code, 'This sync was made to fail.') };
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
      return failure && interruption(failure);
    },
  };
}
