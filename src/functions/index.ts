import type { CustomFunction } from './defineFunction';
import * as late from './lateList';
import * as list from './list';

/** Every custom function, ordered by id. */
export const functions: readonly CustomFunction[] = Object.values({ ...list, ...late }).sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

const byId = new Map(functions.map((each) => [each.id, each]));

/** The custom function with the id; undefined when there is none. */
export function functionById(id: string): CustomFunction | undefined {
  return byId.get(id);
}
