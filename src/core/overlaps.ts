import type { Day } from './day';
import type { Period } from './period';
import { type Placement, placementProblem, presence } from './placement';
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

interface Stay extends Period {
  readonly row: number;
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

/** Each person's stays of at least one day. */
function staysByPerson(rows: readonly OwnedPlacement[], asOf: Day | null): Map<string, Stay[]> {
  const byPerson = new Map<string, Stay[]>();
  for (const [row, placement] of rows.entries()) {
    const { from, until } = presence(placement);
    const stay = { row, from, until: asOf === null ? until : Math.min(until, asOf + 1) };
    if (stay.until <= stay.from) continue;
    const own = byPerson.get(placement.person);
    if (own === undefined) byPerson.set(placement.person, [stay]);
    else own.push(stay);
  }
  return byPerson;
}

/** The stays by first day, cut wherever nothing before lasts until the next: only stays of one chain can overlap. */
function chainsOf(stays: readonly Stay[]): Stay[][] {
  const chains: Stay[][] = [];
  let chain: Stay[] = [];
  let reach = -Infinity;
  for (const stay of [...stays].sort((one, other) => one.from - other.from)) {
    if (stay.from >= reach) chains.push((chain = []));
    chain.push(stay);
    reach = Math.max(reach, stay.until);
  }
  return chains;
}

/** The chain is ordered by first day, so a day that several others hold is new only to the first of them. */
function overlapOf(stay: Stay, chain: readonly Stay[]): Result<Overlap> {
  let days = 0;
  let countedUntil = stay.from;
  let most = 0;
  let row: number | null = null;
  for (const other of chain) {
    if (other.from >= stay.until) break;
    const from = Math.max(stay.from, other.from);
    const until = Math.min(stay.until, other.until);
    if (other === stay || until <= from) continue;
    if (until === Infinity) return { problem: 'openWithoutAsOf', row: other.row };
    days += Math.max(0, until - Math.max(from, countedUntil));
    countedUntil = Math.max(countedUntil, until);
    const shared = until - from;
    if (row === null || shared > most || (shared === most && other.row < row)) {
      most = shared;
      row = other.row;
    }
  }
  return { days, row };
}
