import type { ModelObject } from './modelObject';

/** Objects that the add-in holds on to between batches (tracked objects), by the id that it was given. */
export interface References {
  readonly keep: (object: ModelObject) => void;
  readonly idOf: (object: ModelObject) => string | undefined;
  readonly find: (id: string) => ModelObject | undefined;
  readonly release: (id: string) => void;
  readonly releaseAll: () => void;
  readonly all: () => readonly ModelObject[];
}

/** An empty set of references. */
export function createReferences(): References {
  const objects = new Map<string, ModelObject>();
  const ids = new Map<ModelObject, string>();
  let count = 0;
  const release = (id: string): void => {
    const object = objects.get(id);
    objects.delete(id);
    if (object !== undefined) ids.delete(object);
  };
  return {
    keep: (object) => {
      if (ids.has(object)) return;
      count += 1;
      const id = `reference${count}`;
      objects.set(id, object);
      ids.set(object, id);
    },
    idOf: (object) => ids.get(object),
    find: (id) => objects.get(id),
    release,
    releaseAll: () => {
      objects.clear();
      ids.clear();
    },
    all: () => [...objects.values()],
  };
}
