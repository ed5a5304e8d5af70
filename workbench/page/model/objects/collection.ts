import { defineClass, type ClassDefinition, type ModelClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { integerArgument } from './values';

/** A collection: its items in order, and the words under which an item goes (id, name). */
export interface CollectionDefinition<State> extends Omit<ClassDefinition<State>, 'items' | 'item'> {
  readonly items: (state: State) => readonly ModelObject[];
  readonly keys: (item: ModelObject) => readonly unknown[];
}

/** Names in Excel do not care about case. */
function sameKey(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one.toLowerCase() === other.toLowerCase()
    : one === other;
}

/** The item, or Excel's error when there is none. */
export function itemOrError(item: ModelObject | null): ModelObject {
  if (item === null) throw hostError('ItemNotFound');
  return item;
}

/** Declares a collection with the members that every collection has; those given come on top. */
export function defineCollection<State>(definition: CollectionDefinition<State>): ModelClass<State> {
  const { items, keys } = definition;
  const find = (state: State, key: unknown): ModelObject | null =>
    items(state).find((item) => keys(item).some((word) => sameKey(word, key))) ?? null;
  return defineClass<State>({
    ...definition,
    items,
    item: find,
    properties: { count: { read: (state) => items(state).length }, ...definition.properties },
    methods: {
      getCount: (state) => items(state).length,
      getItem: (state, [key]) => itemOrError(find(state, key)),
      getItemOrNullObject: (state, [key]) => find(state, key),
      getItemAt: (state, [index]) => {
        const item = items(state)[integerArgument(index)];
        if (item === undefined) throw hostError('InvalidArgument');
        return item;
      },
      ...definition.methods,
    },
  });
}

/** The value of a property of an object of the model; undefined when it lacks it. */
export function valueOf(object: ModelObject, name: string): unknown {
  return object.property(name)?.read?.();
}
