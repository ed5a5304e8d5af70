import { keepShape } from '../../keepShape';
import type { AbsenceRow } from '../costRules';
import type { CostWorld } from '../costWorld';
import { type RowsById, rowsById } from '../rowsById';

/** What the further tables say of placements by their IDs. */
export interface IdRows {
  readonly absences: RowsById<AbsenceRow>;
  /** 1 for IDs that have add-ons, by their numbers plus 1. */
  readonly hasAddOns: Uint8Array;
}

/** The rows of all IDs that have some. */
export function idRows({ absences, addOns }: Pick<CostWorld, 'absences' | 'addOns'>): IdRows {
  let last = -1;
  for (const id of addOns.keys()) last = Math.max(last, id);
  const hasAddOns = new Uint8Array(last + 2);
  for (const id of addOns.keys()) hasAddOns[id + 1] = 1;
  return { absences, hasAddOns };
}

keepShape(idRows({ absences: rowsById([]), addOns: new Map() }));
