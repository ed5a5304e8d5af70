import type * as late from '../lateList';
import type * as list from '../list';
import type { DescribedFunction } from './describeFunction';
import * as described from './list';

/** Each function that is computed has its description: one that is forgotten does not compile. */
const all: Readonly<Record<keyof typeof list | keyof typeof late, DescribedFunction>> = described;

/** Every custom function with its description, ordered by id. */
export const describedFunctions: readonly DescribedFunction[] = Object.values(all).sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
