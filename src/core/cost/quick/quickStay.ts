import { lastValidDay } from '../../day';
import { isOpenEnd } from '../../placement';
import type { AbsenceRow, KindRule } from '../costRules';
import type { CostWorld } from '../costWorld';
import type { IdRows } from './idRows';

/**
 * The placement that is worked out just now: one record for all of them, since a hundred thousand records would cost more than
 * the arithmetic. Days as in `Stay`; the last is 0 while it is open.
 */
export interface QuickStay {
  index: number;
  from: number;
  last: number;
  until: number;
  /** The end of its dates that are asked about. */
  knownUntil: number;
  kind: KindRule | undefined;
  absence: AbsenceRow | undefined;
}

/** What a placement is taken from: a world, and its kinds by their numbers plus 1 and rows by IDs, which are looked up without a hash. */
export interface QuickTables {
  readonly world: CostWorld;
  readonly kinds: readonly (KindRule | undefined)[];
  readonly ids: IdRows;
}

/** Kinds by their numbers plus 1. The first is that of a blank one. */
export function kindsByNumber(kinds: ReadonlyMap<number, KindRule>): readonly (KindRule | undefined)[] {
  const last = Math.max(-1, ...kinds.keys());
  return Array.from({ length: last + 2 }, (_, number) => kinds.get(number - 1));
}

/** No placement yet. */
export function noStay(): QuickStay {
  return { index: -1, from: 0, last: 0, until: 0, knownUntil: 0, kind: undefined, absence: undefined };
}

/**
 * Takes a placement. False where it is none of the usual ones: its dates are turned round, a number of days is agreed, it has
 * add-ons or several absences, or a contract that was extended.
 */
export function takeStay(stay: QuickStay, { world, kinds, ids }: QuickTables, index: number): boolean {
  const { placements, question } = world;
  const end = placements.end[index] ?? 0;
  stay.index = index;
  stay.from = placements.start[index] ?? 0;
  stay.last = isOpenEnd(end) ? 0 : end;
  stay.until = (stay.last === 0 ? lastValidDay : stay.last) + 1;
  stay.knownUntil = Math.min(stay.until, question.until);
  stay.kind = kinds[(placements.kind[index] ?? 0) + 1];
  if (stay.until <= stay.from || (placements.extendedFrom[index] ?? 0) !== 0) return false;
  if (!Number.isNaN(placements.quantity[index] ?? 0)) return false;
  return takeAbsence(stay, ids, (question.placementIds[index] ?? -1) + 1);
}

/** By the number of its ID plus 1. */
function takeAbsence(stay: QuickStay, { absences, hasAddOns }: IdRows, id: number): boolean {
  const { rows, first, next } = absences;
  const place = first[id] ?? 0;
  stay.absence = place === 0 ? undefined : rows[place - 1];
  return (place === 0 || next[place - 1] === 0) && hasAddOns[id] !== 1;
}
