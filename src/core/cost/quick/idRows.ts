import type { AbsenceRow } from '../costRules';
import type { CostWorld } from '../costWorld';

/**
 * What the further tables say of placements, by the number of an ID plus 1; the first is that of a blank one. Arrays, since ten thousand
 * IDs are asked for, and each in a hash of so many is a walk to another part of memory.
 */
export interface IdRows {
  /** The absence of an ID that has only one. */
  readonly absence: readonly (AbsenceRow | undefined)[];
  /** 1 for IDs that have several absences, or add-ons. */
  readonly isUnusual: Uint8Array;
}

/** The rows of all IDs that have some. */
export function idRows({ absences, addOns }: Pick<CostWorld, 'absences' | 'addOns'>): IdRows {
  let last = -1;
  for (const rows of [absences, addOns]) for (const id of rows.keys()) last = Math.max(last, id);
  const absence = new Array<AbsenceRow | undefined>(last + 2).fill(undefined);
  const isUnusual = new Uint8Array(last + 2);
  for (const [id, rows] of absences) {
    absence[id + 1] = rows[0];
    if (rows.length > 1) isUnusual[id + 1] = 1;
  }
  for (const id of addOns.keys()) isUnusual[id + 1] = 1;
  return { absence, isUnusual };
}
