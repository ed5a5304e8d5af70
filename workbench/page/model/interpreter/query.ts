import { hostError, HostError } from '../protocol/hostError';
import type { PlainRecord } from '../protocol/plain';
import type { QueryInfo } from '../protocol/request';
import type { ClassSchema } from '../schema/schema';
import { followLink, readProperty, schemaOf } from './members';
import type { ModelObject } from './modelObject';
import type { Session } from './session';

/** Names to read, in lower case as the library does not care, each with the names below it. */
interface Selection {
  readonly names: Map<string, Selection>;
}

type Answer = Record<string, unknown>;

const everything: ReadonlySet<string> = new Set(['*', '$all']);
const nothing: ReadonlySet<string> = new Set(['$none']);

function selectionOf(names: readonly string[]): Selection {
  const selection: Selection = { names: new Map() };
  for (const name of names) {
    let level = selection;
    for (const part of name.toLowerCase().split(/[/.]/)) {
      const below = level.names.get(part) ?? { names: new Map() };
      level.names.set(part, below);
      level = below;
    }
  }
  return selection;
}

function asksForAll(selection: Selection): boolean {
  return selection.names.size === 0 || [...selection.names.keys()].some((name) => everything.has(name));
}

/** What an object tells of itself whenever it is named, so that later batches find it again. */
export function identityOf(session: Session, object: ModelObject): Answer {
  const key = schemaOf(session, object)?.identityKey ?? null;
  const reference = session.references.idOf(object);
  const answer: Answer = reference === undefined ? {} : { _ReferenceId: reference };
  if (key === null || key === '_ReferenceId') return answer;
  return { ...answer, [key]: object.identity() };
}

/** Asked for everything, the library takes what there is; asked by name, a value that cannot be read is an error. */
function readIfThere(session: Session, object: ModelObject, name: string): unknown {
  if (object.property(name)?.read === undefined) return undefined;
  try {
    return readProperty(session, object, name);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function readScalars(session: Session, object: ModelObject, selection: Selection): Answer {
  const answer: Answer = {};
  const all = asksForAll(selection);
  for (const [wireName, { name }] of schemaOf(session, object)?.scalars ?? []) {
    if (wireName === '_ReferenceId') continue;
    const named = selection.names.has(name.toLowerCase()) || selection.names.has(wireName.toLowerCase());
    if (named) answer[wireName] = readProperty(session, object, name);
    else if (all) answer[wireName] = readIfThere(session, object, name);
  }
  return answer;
}

function readLinks(session: Session, object: ModelObject, selection: Selection): Answer {
  const answer: Answer = {};
  for (const [wireName, { name }] of schemaOf(session, object)?.links ?? []) {
    const below = selection.names.get(name.toLowerCase());
    if (below === undefined) continue;
    const linked = followLink(session, object, wireName);
    answer[wireName] = linked === null ? null : project(session, linked, below);
  }
  return answer;
}

function refuseUnknown(schema: ClassSchema | undefined, selection: Selection): void {
  const known = new Set([...everything, ...nothing]);
  for (const [wireName, { name }] of schema?.scalars ?? [])
    known.add(name.toLowerCase()).add(wireName.toLowerCase());
  for (const { name } of schema?.links.values() ?? []) known.add(name.toLowerCase());
  const unknown = [...selection.names.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) {
    throw hostError(
      'InvalidArgument',
      `${schema?.name ?? 'The object'} has no property "${unknown}" to load.`,
    );
  }
}

function project(session: Session, object: ModelObject, selection: Selection): Answer {
  const schema = schemaOf(session, object);
  if (schema?.isCollection === true)
    return projectItems(session, object, { selection, top: undefined, skip: undefined });
  refuseUnknown(schema, selection);
  return {
    ...identityOf(session, object),
    ...readScalars(session, object, selection),
    ...readLinks(session, object, selection),
  };
}

interface ItemQuery {
  readonly selection: Selection;
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

/** The names that a query of a collection holds are those of its items, but for its own count. */
function projectItems(session: Session, object: ModelObject, { selection, top, skip }: ItemQuery): Answer {
  const names = new Map(selection.names);
  const answer: Answer = {};
  for (const [wireName, { name }] of schemaOf(session, object)?.scalars ?? []) {
    names.delete(name.toLowerCase());
    answer[wireName] = readIfThere(session, object, name);
  }
  const onlyOwn = names.size === 0 && selection.names.size > 0;
  const first = skip ?? 0;
  const items = object.items().slice(first, top === undefined ? undefined : first + top);
  const below: Selection = onlyOwn ? selectionOf(['$none']) : { names };
  return { ...answer, _Items: items.map((item) => project(session, item, below)) };
}

/** Reads what a query names of an object, of the objects that hang on it and of the items of a collection. */
export function query(session: Session, object: ModelObject, wanted: QueryInfo): PlainRecord {
  const selection = selectionOf(wanted.names);
  const isCollection = schemaOf(session, object)?.isCollection === true;
  return isCollection
    ? projectItems(session, object, { selection, top: wanted.top, skip: wanted.skip })
    : project(session, object, selection);
}
