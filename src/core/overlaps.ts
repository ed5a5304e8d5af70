import { type Day, lastValidDay } from './day';
import { heldTwice } from './heldTwice';
import { type Placement, placementProblem, presence } from './placement';
import type { Result } from './result';
import { sharesMost, type Stay } from './sharesMost';

/** A placement and whose it is. */
export interface OwnedPlacement extends Placement {
  readonly person: string;
}

/** Days of a row that other rows of the person hold too, and the row (from 0) that shares most of them; null: none does. */
export interface Overlap {
  readonly days: number;
  readonly row: number | null;
}

interface OwnedStay extends Stay {
  /** Whether it has no end of its own, nor an as-of date to end it. */
  readonly isEndless: boolean;
}

const noOverlap: Overlap = { days: 0, row: null };

/**
 * For each row, in order: its days that at least one other row of the same person also holds, both first and last
 * day counted, and the row that shares most days with it (a tie: the earlier row). The as-of date, when given, ends
 * every row. Takes O(n log n), also when all rows are one person's and overlap. Problems, for the row alone:
 * endBeforeStart (the row then overlaps nobody), openWithoutAsOf.
 */
export function overlaps(rows: readonly OwnedPlacement[], asOf: Day | null): Result<Overlap>[] {
  const results = rows.map((row): Result<Overlap> => placementProblem(row) ?? noOverlap);
  for (const stays of staysByPerson(rows, asOf).values()) {
    if (stays.length === 1) continue;
    const ordered = stays.sort((one, other) => one.from - other.from);
    const found = overlapsOf(ordered);
    for (const [index, { row }] of ordered.entries()) results[row] = found[index] ?? noOverlap;
  }
  return results;
}

/** Each person's stays of at least one day. */
function staysByPerson(rows: readonly OwnedPlacement[], asOf: Day | null): Map<string, OwnedStay[]> {
  const byPerson = new Map<string, OwnedStay[]>();
  for (const [row, placement] of rows.entries()) {
    const { from, until } = presence(placement);
    const known = Math.min(until, (asOf ?? lastValidDay) + 1);
    if (known <= from) continue;
    const stay = { row, from, until: known, isEndless: until === Infinity && asOf === null };
    const own = byPerson.get(placement.person);
    if (own === undefined) byPerson.set(placement.person, [stay]);
    else own.push(stay);
  }
  return byPerson;
}

/** The overlaps of one person's stays, which are given by first day. */
function overlapsOf(ordered: readonly OwnedStay[]): Result<Overlap>[] {
  const daysOf = heldTwice(ordered);
  const partners = sharesMost(ordered);
  const [endless, another] = ordered.filter(({ isEndless }) => isEndless);
  return ordered.map((stay, index) => {
    const other = stay === endless ? another : endless;
    if (stay.isEndless && other !== undefined) return { problem: 'openWithoutAsOf', row: other.row };
    return { days: daysOf(stay), row: partners[index]?.row ?? null };
  });
}
