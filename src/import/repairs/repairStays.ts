import { repairIds, type RepairChoices, type RepairEffect, type RepairId, type RepairSums } from './repair';
import { type Outcome, repaired, type StayFacts, type Stays, staysOf } from './stays';
import { outcomeOf } from './steps';
import type { Tally } from './tally';

/** What became of a row: the repair that settled it, and the row that caused it. */
export interface Fate {
  readonly repair: RepairId;
  readonly because: number;
  readonly wasRemoved: boolean;
}

/** Stays before and after their repair. */
export interface RepairedStays {
  readonly before: RepairSums;
  readonly effects: readonly RepairEffect[];
  readonly after: RepairSums;
  /** The rows that are left, in the order of the file. */
  readonly kept: Int32Array;
  readonly left: Stays;
  /** The last day of each row, 0 where it is open: as the list gives it, and as it is now. */
  readonly endBefore: Int32Array;
  readonly endAfter: Int32Array;
  /** By row, ascending, those that were taken away or end on another day now. */
  readonly fates: ReadonlyMap<number, Fate>;
}

/** What is repaired, and how. */
export interface StaysQuery {
  readonly facts: StayFacts;
  readonly kept: Int32Array;
  readonly end: Int32Array;
  readonly choices: RepairChoices;
  /** Of no rows yet. */
  readonly tally: Tally;
}

/** Makes the repairs, one after another, and tells what each of them did and what finally became of each row. */
export function repairStays({ facts, kept, end, choices, tally }: StaysQuery): RepairedStays {
  let stays = staysOf(facts, kept, end);
  for (const row of kept) tally.add(row, end[row] ?? 0);
  const before = tally.sums();
  const fates = new Map<number, Fate>();
  const effects = repairIds.map((repair): RepairEffect => {
    const outcome = outcomeOf(repair, stays, choices);
    keepUp(tally, stays, outcome);
    noteFates(fates, repair, outcome);
    stays = repaired(stays, outcome);
    const { removed, changed } = outcome;
    return { id: repair, removed: removed.length, changed: changed.length, after: tally.sums() };
  });
  return {
    ...{ before, effects, after: tally.sums() },
    left: stays,
    ...{ kept: stays.rows, endBefore: end, endAfter: stays.end },
    fates: settledFates(fates, end, stays.end),
  };
}

function keepUp(tally: Tally, stays: Stays, { removed, changed }: Outcome): void {
  for (const { row } of removed) tally.remove(row, stays.end[row] ?? 0);
  for (const { row, end } of changed) {
    tally.remove(row, stays.end[row] ?? 0);
    tally.add(row, end);
  }
}

function noteFates(fates: Map<number, Fate>, repair: RepairId, { removed, changed }: Outcome): void {
  for (const { row, because } of changed) fates.set(row, { repair, because, wasRemoved: false });
  for (const { row, because, isAlike } of removed)
    fates.set(row, { repair: isAlike === true ? 'duplicates' : repair, because, wasRemoved: true });
}

/** A row that was ended and then goes on in a later one may be as it was: nothing became of it. */
function settledFates(
  fates: ReadonlyMap<number, Fate>,
  before: Int32Array,
  after: Int32Array,
): ReadonlyMap<number, Fate> {
  const settled = [...fates].filter(([row, { wasRemoved }]) => wasRemoved || before[row] !== after[row]);
  return new Map(settled.sort(([one], [other]) => one - other));
}
