import { isDay, lastValidDay } from '../day';
import { numberAt } from '../numberAt';
import type { Period } from '../period';
import { isOpenEnd } from '../placement';
import type { EndBeforeStart } from '../result';
import type { KindRule } from './costRules';
import type { CostWorld } from './costWorld';

/** One placement, in the words in which its cost is worked out. */
export interface Stay {
  /** Its row, from 0. */
  readonly index: number;
  /** The number of its ID; -1 is blank. */
  readonly id: number;
  /** How its kind is counted; undefined: the table Former does not know the kind. */
  readonly kind: KindRule | undefined;
  readonly from: number;
  /** Its last day; null while it is open. */
  readonly last: number | null;
  /** One day past its last one, or past the last valid day while it is open. */
  readonly until: number;
  /** Its dates, but none after those that are asked about. */
  readonly known: Period;
}

/** A placement by its row. Problem: endBeforeStart. */
export function stayOf(world: CostWorld, index: number): Stay | EndBeforeStart {
  const { placements, question, kinds } = world;
  const from = numberAt(placements.start, index);
  const end = numberAt(placements.end, index);
  const last = end === 0 || isOpenEnd(end) ? null : end;
  if (last !== null && last < from && isDay(from) && isDay(last))
    return { problem: 'endBeforeStart', start: from, end: last };
  const id = numberAt(question.placementIds, index);
  const kind = kinds.get(numberAt(placements.kind, index));
  const until = (last ?? lastValidDay) + 1;
  return { index, id, kind, from, last, until, known: { from, until: Math.min(until, question.until) } };
}
