import { hostError } from '../protocol/hostError';
import { isList, isRecord, numberOf } from '../protocol/plain';
import { pathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from '../protocol/request';
import { callMethod, followLink } from './members';
import { isModelObject, type ModelObject } from './modelObject';
import type { Session } from './session';

/** Finds the objects that a batch's paths lead to; each path is walked once. Null is a null object. */
export interface PathResolver {
  readonly resolve: (id: number) => Promise<ModelObject | null>;
  readonly values: (sent: ArgumentInfo) => Promise<unknown[]>;
  /** The object, if the path was walked. */
  readonly known: (id: number | undefined) => ModelObject | null | undefined;
}

const typesWithParent: ReadonlySet<number> = new Set([pathType.method, pathType.property, pathType.indexer]);

function asObject(value: unknown): ModelObject | null {
  if (value === null || value === undefined) return null;
  if (!isModelObject(value)) throw new Error('A path leads to something that is no object of the model.');
  return value;
}

function found(object: ModelObject | null): ModelObject {
  if (object === null) throw hostError('ItemNotFound');
  return object;
}

/** Objects inside plain data stand as `{ _ObjectPathId: n }`. */
async function dereference(resolver: PathResolver, value: unknown): Promise<unknown> {
  if (!isRecord(value)) return value;
  const id = numberOf(value['_ObjectPathId']);
  if (id !== undefined) return resolver.resolve(id);
  const entries: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) entries.push([key, await dereference(resolver, part)]);
  return Object.fromEntries(entries);
}

async function readValues(resolver: PathResolver, sent: ArgumentInfo): Promise<unknown[]> {
  const values: unknown[] = [];
  for (const [index, value] of sent.values.entries()) {
    const reference = sent.references[index];
    if (typeof reference === 'number' && reference > 0) values.push(await resolver.resolve(reference));
    else if (isList(reference) && isList(value)) {
      values.push(await readValues(resolver, { values: value, references: reference }));
    } else values.push(await dereference(resolver, value));
  }
  return values;
}

async function walkFrom(
  session: Session,
  resolver: PathResolver,
  step: { path: ObjectPath; parent: ModelObject },
): Promise<ModelObject | null> {
  const { path, parent } = step;
  if (path.type === pathType.property) return followLink(session, parent, path.name);
  const values = await resolver.values(path.argumentInfo);
  if (path.type === pathType.indexer) return found(parent.item(values[0]));
  return asObject(await callMethod(session, parent, path.name)(values));
}

function walkFromNowhere(session: Session, path: ObjectPath): ModelObject | null {
  switch (path.type) {
    case pathType.root:
      return session.root;
    case pathType.service:
      return session.service(path.name) ?? missingService(session, path.name);
    case pathType.reference: {
      const object = session.references.find(path.name);
      if (object === undefined) throw hostError('InvalidReference');
      return object;
    }
    case pathType.nullObject:
      return null;
    default:
      throw hostError('GeneralException', `Object path of type ${path.type} is not known.`);
  }
}

function missingService(session: Session, name: string): never {
  session.onMissing(name);
  throw hostError('GeneralException', `The workbench's model of Excel lacks the service ${name}.`);
}

/**
 * Walks paths for one batch. A path that office.js rewrote to a reference or a null object keeps the id of a
 * parent that is no longer sent, so only paths that need their parent look for it.
 */
export function createPathResolver(session: Session, paths: BatchRequest['paths']): PathResolver {
  const walked = new Map<number, ModelObject | null>();
  const walk = async (id: number): Promise<ModelObject | null> => {
    const path = paths.get(id);
    if (path === undefined) throw hostError('GeneralException', `Object path ${id} was not sent.`);
    if (path.parentId === undefined || !typesWithParent.has(path.type)) return walkFromNowhere(session, path);
    const parent = await resolver.resolve(path.parentId);
    return parent === null ? null : walkFrom(session, resolver, { path, parent });
  };
  const resolver: PathResolver = {
    resolve: async (id) => {
      const before = walked.get(id);
      const object = before === undefined ? await walk(id) : before;
      if (object?.exists() === false) throw hostError('ItemNotFound');
      walked.set(id, object);
      return object;
    },
    values: (sent) => readValues(resolver, sent),
    known: (id) => (id === undefined ? undefined : walked.get(id)),
  };
  return resolver;
}
