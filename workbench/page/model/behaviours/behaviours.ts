import type { Behaviour } from './behaviour';
import { chartBehaviours } from './charts';
import { entryBehaviours } from './entries';
import { fileBehaviours } from './files';
import { functionBehaviours } from './functions';
import { hostBehaviours } from './hosts';
import { lookBehaviours } from './looks';
import { rangeBehaviours } from './ranges';
import { sheetBehaviours } from './sheets';
import { tableBehaviours } from './tables';

/** Everything that the model does and a real Excel might do otherwise, by id. */
export const behaviours = {
  ...entryBehaviours,
  ...rangeBehaviours,
  ...lookBehaviours,
  ...chartBehaviours,
  ...sheetBehaviours,
  ...tableBehaviours,
  ...hostBehaviours,
  ...functionBehaviours,
  ...fileBehaviours,
} as const satisfies Record<string, Behaviour>;

/** The id of a listed behaviour. */
export type BehaviourId = keyof typeof behaviours;

/** Marks the line of the model that acts on a listed behaviour. It does nothing; an id that is not listed does not compile. */
export function follows(id: BehaviourId): BehaviourId {
  return id;
}
