import type { Day } from './day';
import { lastDayOf, type Placement, placementProblem } from './placement';
import type { Result } from './result';

/** A placement and whose it is. */
export interface OwnedPlacement extends Placement {
  readonly person: string;
}

/** Days of a row that other rows of the person hold too, and the row (from 0) that shares most of them; null: none does. */
export interface Overlap {
  readonly days: number;
  readonly row: number | null;
}

/** The days [from, until) of a row; until is Infinity when nothing says how far an open placement goes. */
interface Stay {
  readonly row: number;
  readonly from: number;
  readonly until: number;
}

const noOverlap: Overlap = { days: 0, row: null };

/**
 * For each row, in order: its days that at least one other row of the same person also holds, both first and last
 * day counted, and the row that shares most days with it (a tie: the earlier row). The as-of date, when given, ends
 * every row. Problems, for the row alone: endBeforeStart (the row then overlaps nobody), openWithoutAsOf.
 */
export function overlaps(rows: readonly OwnedPlacement[], asOf: Day | null): Result<Overlap>[] {
  const results = rows.map((row): Result<Overlap> => placementProblem(row) ?? noOverlap);
  for (const stays of staysByPerson(rows, asOf).values()) {
    for (const chain of chainsOf(stays)) {
      for (const stay of chain) results[stay.row] = overlapOf(stay, chain);
    }
  }
  return results;
}

/** Each person's stays with at least one day, by first day. */
function staysByPerson(rows: readonly OwnedPlacement[], asOf: Day | null): Map<string, Stay[]> {
  const byPerson = new Map<string, Stay[]>();
  rows.forEach((placement, row) => {
    const stay = { row, from: placement.start, until: untilOf(placement, asOf) };
    if (stay.until <= stay.from) return;
    const own = byPerson.get(placement.person);
    if (own === undefined) byPerson.set(placement.person, [stay]);
    else own.push(stay);
  });
  for (const stays of byPerson.values()) stays.sort((one, other) => one.from - other.from);
  return byPerson;
}

function untilOf(placement: Placement, asOf: Day | null): number {
  return Math.min(lastDayOf(placement) ?? Infinity, asOf ?? Infinity) + 1;
}

/** Cuts stays, ordered by first day, where nothing before lasts until the next: only stays of one chain can overlap. */
function chainsOf(stays: readonly Stay[]): Stay[][] {
  const chains: Stay[][] = [];
  let chain: Stay[] = [];
  let reach = -Infinity;
  for (const stay of stays) {
    if (stay.from >= reach) chains.push((chain = []));
    chain.push(stay);
    reach = Math.max(reach, stay.until);
  }
  return chains;
}

/** The chain is ordered by first day, so that shared days which two others both hold are met twice in a row and counted once. */
function overlapOf(stay: Stay, chain: readonly Stay[]): Result<Overlap> {
  let days = 0;
  let countedUntil = stay.from;
  let best = { shared: 0, row: -1 };
  for (const other of chain) {
    if (other.from >= stay.until) break;
    const from = Math.max(stay.from, other.from);
    const until = Math.min(stay.until, other.until);
    if (other === stay || until <= from) continue;
    if (until === Infinity) return { problem: 'openWithoutAsOf', row: other.row };
    days += Math.max(0, until - Math.max(from, countedUntil));
    countedUntil = Math.max(countedUntil, until);
    const shared = until - from;
    if (shared > best.shared || (shared === best.shared && other.row < best.row))
      best = { shared, row: other.row };
  }
  return days === 0 ? noOverlap : { days, row: best.row };
}
