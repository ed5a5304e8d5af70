import { isRecord, listOf, numberOf, textOf, type PlainRecord } from './plain';

/** How an object is reached (`ObjectPathType` of the wire). */
export const pathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What is done with an object (`ActionType` of the wire). */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
} as const;

/** Arguments as sent, and the object paths that stand in for proxies among them, in the same shape. */
export interface ArgumentInfo {
  readonly values: readonly unknown[];
  readonly references: readonly unknown[];
}

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parentId: number | undefined;
  readonly argumentInfo: ArgumentInfo;
}

/** What to read: names as the developer typed them, `a/b/c`. */
export interface QueryInfo {
  readonly names: readonly string[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly argumentInfo: ArgumentInfo;
  readonly query: QueryInfo;
}

/** One sync of the add-in: object paths by id, and the actions on them in order. */
export interface BatchRequest {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

function readArguments(sent: unknown): ArgumentInfo {
  if (!isRecord(sent)) return { values: [], references: [] };
  return { values: listOf(sent['Arguments']), references: listOf(sent['ReferencedObjectPathIds']) };
}

function readNames(names: unknown): string[] {
  return listOf(names).filter((name) => typeof name === 'string');
}

function readQuery(sent: unknown): QueryInfo {
  if (!isRecord(sent)) return { names: [], top: undefined, skip: undefined };
  return {
    names: [...readNames(sent['Select']), ...readNames(sent['Expand'])],
    top: numberOf(sent['Top']),
    skip: numberOf(sent['Skip']),
  };
}

function readAction(action: PlainRecord): Action {
  return {
    id: numberOf(action['Id']) ?? 0,
    type: numberOf(action['ActionType']) ?? 0,
    name: textOf(action['Name']),
    pathId: numberOf(action['ObjectPathId']) ?? 0,
    argumentInfo: readArguments(action['ArgumentInfo']),
    query: readQuery(action['QueryInfo']),
  };
}

function readPath(path: PlainRecord): ObjectPath {
  return {
    type: numberOf(path['ObjectPathType']) ?? 0,
    name: textOf(path['Name']),
    parentId: numberOf(path['ParentObjectPathId']),
    argumentInfo: readArguments(path['ArgumentInfo']),
  };
}

/** Reads the body of a request (`ProcessQuery`). What is not there counts as empty. */
export function readRequest(body: string): BatchRequest {
  const parsed: unknown = JSON.parse(body);
  const request = isRecord(parsed) ? parsed : {};
  const sentPaths = isRecord(request['ObjectPaths']) ? request['ObjectPaths'] : {};
  const paths = new Map<number, ObjectPath>();
  for (const [id, path] of Object.entries(sentPaths)) {
    if (isRecord(path)) paths.set(Number(id), readPath(path));
  }
  return { actions: listOf(request['Actions']).filter(isRecord).map(readAction), paths };
}
