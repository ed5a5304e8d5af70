import type { Behaviour } from './behaviour';
import { entryBehaviours } from './entries';
import { functionBehaviours } from './functions';
import { hostBehaviours } from './hosts';
import { rangeBehaviours } from './ranges';
import { sheetBehaviours } from './sheets';
import { tableBehaviours } from './tables';

/** Everything that the model does and a real Excel might do otherwise, by id. */
export const behaviours = {
  ...entryBehaviours,
  ...rangeBehaviours,
  ...sheetBehaviours,
  ...tableBehaviours,
  ...hostBehaviours,
  ...functionBehaviours,
} as const satisfies Record<string, Behaviour>;

/** The id of a listed behaviour. */
export type BehaviourId = keyof typeof behaviours;

/** Marks the line of the model that acts on a listed behaviour. It does nothing; an id that is not listed does not compile. */
export function follows(id: BehaviourId): BehaviourId {
  return id;
}
