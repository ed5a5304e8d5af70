import { follows } from '../behaviours/behaviours';
import { hostError, HostError } from '../protocol/hostError';
import { actionType, type Action, type BatchRequest } from '../protocol/request';
import { describe, interrupted, locate, type BatchError, type Interruption } from './batchError';
import { callMethod, writeProperty } from './members';
import { isModelObject, type ModelObject } from './modelObject';
import { createPathResolver, type PathResolver } from './paths';
import { identityOf, query } from './query';
import type { Session } from './session';

/** One action's answer. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** The answer to a batch: results up to the first error. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

interface Run {
  readonly session: Session;
  readonly resolver: PathResolver;
}

const keep = '_KeepReference';
const release = '_RemoveReference';
const releaseAll = '_RemoveAllReferences';

function existing(object: ModelObject | null): ModelObject {
  if (object === null) {
    follows('nullObjectRefusesWrites');
    throw hostError('ItemNotFound');
  }
  return object;
}

/** Tracking of objects is part of the protocol, the same for every class. Undefined: an ordinary method. */
function track(session: Session, object: ModelObject | null, action: Action): null | undefined {
  const [id] = action.argumentInfo.values;
  if (action.name === keep && object !== null) session.references.keep(object);
  else if (action.name === release && typeof id === 'string') session.references.release(id);
  else if (action.name === releaseAll) session.references.releaseAll();
  else if (action.name !== keep) return undefined;
  return null;
}

async function invoke(
  { session, resolver }: Run,
  object: ModelObject | null,
  action: Action,
): Promise<unknown> {
  if (track(session, object, action) === null) return null;
  const call = callMethod(session, existing(object), action.name);
  const result: unknown = await call(await resolver.values(action.argumentInfo));
  return isModelObject(result) ? identityOf(session, result) : result;
}

async function assign({ session, resolver }: Run, object: ModelObject, action: Action): Promise<null> {
  const write = writeProperty(session, object, action.name);
  const [value] = await resolver.values(action.argumentInfo);
  await write(value);
  return null;
}

async function read(session: Session, object: ModelObject, action: Action): Promise<unknown> {
  await session.beforeReading(object, action.query.names);
  return query(session, object, action.query);
}

async function perform(run: Run, action: Action): Promise<unknown> {
  if (action.type === actionType.trace) return null;
  const object = await run.resolver.resolve(action.pathId);
  switch (action.type) {
    case actionType.instantiate:
      return object === null ? null : identityOf(run.session, object);
    case actionType.query:
    case actionType.queryAsJson:
      return object === null ? null : read(run.session, object, action);
    case actionType.method:
      return invoke(run, object, action);
    case actionType.setProperty:
      return assign(run, existing(object), action);
    case actionType.ensureUnchanged:
      return null;
    default:
      throw hostError('GeneralException', `Action of type ${action.type} is not known.`);
  }
}

function traceIds(actions: readonly Action[]): { TraceIds?: readonly number[] } {
  const ids = actions.filter(({ type }) => type === actionType.trace).map(({ id }) => id);
  return ids.length === 0 ? {} : { TraceIds: ids };
}

/**
 * Does the actions of a batch in order and stops at the first that fails. A batch is no transaction: what was
 * done before the failing action stays done.
 */
export async function runBatch(
  session: Session,
  request: BatchRequest,
  interruption?: Interruption,
): Promise<BatchResponse> {
  const run: Run = { session, resolver: createPathResolver(session, request.paths) };
  const results: ActionResult[] = [];
  const done = (): BatchResponse => ({
    Results: results,
    ...traceIds(request.actions.slice(0, results.length)),
  });
  for (const [index, action] of request.actions.entries()) {
    try {
      if (interruption?.beforeAction === index) throw interruption.error;
      results.push({ ActionId: action.id, Value: (await perform(run, action)) ?? null });
    } catch (error) {
      follows('batchStopsAtFirstError');
      if (!(error instanceof HostError)) session.onFault(error);
      return { ...done(), Error: describe(error, locate(request, run.resolver, action), index) };
    }
  }
  return interruption === undefined ? done() : { ...done(), Error: interrupted(interruption, request) };
}
