/** What a method gives: a plain value, an object of the model, null for a null object, or a promise of one of them. */
export type MemberResult = unknown;

/** A value of an object. Writing may take time: the grid's tables answer later. */
export interface PropertyAccess {
  /** Undefined where the model can set the value but not tell it. */
  readonly read: (() => unknown) | undefined;
  readonly write: ((value: unknown) => MemberResult) | undefined;
}

/**
 * An object of the model as the interpreter sees it. Members go by the names of the library's own documentation
 * (`rowCount`, `getRange`); a member that is undefined is one that the model lacks.
 */
export interface ModelObject {
  readonly className: string;
  /** The key by which a later batch asks its collection for it again. */
  readonly identity: () => string | number | undefined;
  /** False once it is deleted. */
  readonly exists: () => boolean;
  readonly property: (name: string) => PropertyAccess | undefined;
  readonly link: (name: string) => (() => ModelObject | null) | undefined;
  readonly method: (name: string) => ((values: readonly unknown[]) => MemberResult) | undefined;
  /** The objects of a collection, in order. */
  readonly items: () => readonly ModelObject[];
  /** The object of a collection under a key; null when there is none. */
  readonly item: (key: unknown) => ModelObject | null;
  /** Whose id the messages of its events bear, where that is not its own. */
  readonly owner: () => string | undefined;
}

const modelObjects = new WeakSet();

/** Registers an object as one of the model's, so that it can be told from plain data. */
export function markModelObject(object: ModelObject): ModelObject {
  modelObjects.add(object);
  return object;
}

/** Is it an object of the model, and not plain data? */
export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === 'object' && value !== null && modelObjects.has(value);
}
