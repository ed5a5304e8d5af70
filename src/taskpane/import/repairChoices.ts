import type { RepairChoices, RepairId } from '../../import/repairs/repair';
import type { Text } from '../../text/language';
import { repairWays } from '../../text/paneImportRepairWays';

/** The ways in which each repair can be made. */
const ways: { readonly [Id in RepairId]: Readonly<Record<RepairChoices[Id], Text>> } = repairWays;

/** The ways in which a repair can be made, with their names. */
export function waysOf(id: RepairId): readonly (readonly [string, Text])[] {
  return Object.entries<Text>(ways[id]);
}

/** The choice of a way, as the field holds it; null where it is no way of that repair. */
export function choiceOf(id: RepairId, way: string): Partial<RepairChoices> | null {
  return Object.hasOwn(ways[id], way) ? { [id]: way } : null;
}
