import { HostError, hostError, statusOf } from '../protocol/hostError';
import { lowerFirst } from '../protocol/plain';
import { actionType, pathType, type Action, type BatchRequest } from '../protocol/request';
import type { PathResolver } from './paths';

/** The error that stopped a batch, as office.js reads it. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
}

/**
 * Stops a batch on purpose before the action with that index; what was done before it stays done. An index past the
 * last action does everything and answers with the error all the same, as when a connection breaks.
 */
export interface Interruption {
  readonly beforeAction: number;
  readonly error: HostError;
}

/** `Class.member` of the action, as Excel names the place of an error. */
export function locate(request: BatchRequest, resolver: PathResolver, action: Action): string {
  const path = request.paths.get(action.pathId);
  const creates = action.type === actionType.instantiate;
  const object = resolver.known(creates ? path?.parentId : action.pathId);
  const member = creates ? (path?.type === pathType.indexer ? 'getItem' : (path?.name ?? '')) : action.name;
  return `${object?.className ?? ''}.${lowerFirst(member)}`;
}

/** The error as it is answered; a bug of ours is a general exception. */
export function describe(error: unknown, location: string, index: number): BatchError {
  const known = error instanceof HostError ? error : hostError('GeneralException', String(error));
  return {
    Code: known.code,
    Message: known.message,
    HttpStatusCode: statusOf(known.code),
    Location: known.location ?? location,
    ActionIndex: index,
  };
}

/** The error of a batch that did everything before it was made to fail. */
export function interrupted({ error }: Interruption, request: BatchRequest): BatchError {
  return describe(error, '', Math.max(0, request.actions.length - 1));
}
