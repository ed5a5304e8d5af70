import type { Day } from './day';
import { lastDayOf, type Placement, placementProblem } from './placement';
import type { Result, RowEndsBeforeItStarts } from './result';

/** A placement and whose it is. Person null: not known or not asked, so that the placement counts by itself. */
export interface PersonPlacement extends Placement {
  readonly person: string | null;
}

/** Placements, and the days that are asked about. */
export interface PlacedQuestion {
  readonly rows: readonly PersonPlacement[];
  readonly days: readonly Day[];
}

/** Consecutive days [from, until) that somebody is placed; until is Infinity while it goes on. */
interface Stay {
  readonly from: number;
  readonly until: number;
}

/**
 * How many are placed on each of the days, in the order of `days`; both the first and the last day count. Rows with
 * the same person count as one on a date, rows without a person (null) one each. The order of rows is irrelevant.
 * Problem: rowEndsBeforeItStarts, for the first such row.
 */
export function placedOn({ rows, days }: PlacedQuestion): Result<number[]> {
  const problem = problemOf(rows);
  if (problem !== null) return problem;
  const stays = staysApart(rows);
  const arrivals = ascending(stays.map(({ from }) => from));
  const departures = ascending(stays.map(({ until }) => until));
  return days.map((day) => countThrough(arrivals, day) - countThrough(departures, day));
}

function problemOf(rows: readonly PersonPlacement[]): RowEndsBeforeItStarts | null {
  for (const [row, placement] of rows.entries()) {
    const problem = placementProblem(placement);
    if (problem !== null) return { ...problem, problem: 'rowEndsBeforeItStarts', row };
  }
  return null;
}

function stayOf(placement: Placement): Stay {
  const last = lastDayOf(placement);
  return { from: placement.start, until: last === null ? Infinity : last + 1 };
}

/** Stays that never overlap for the same person. */
function staysApart(rows: readonly PersonPlacement[]): Stay[] {
  const stays: Stay[] = [];
  const byPerson = new Map<string, Stay[]>();
  for (const row of rows) {
    const own = row.person === null ? stays : listOf(byPerson, row.person);
    own.push(stayOf(row));
  }
  for (const own of byPerson.values()) for (const stay of united(own)) stays.push(stay);
  return stays;
}

function listOf(byPerson: Map<string, Stay[]>, person: string): Stay[] {
  const known = byPerson.get(person);
  if (known !== undefined) return known;
  const created: Stay[] = [];
  byPerson.set(person, created);
  return created;
}

/** The same days as the given stays, as stays that do not overlap. */
function united(stays: readonly Stay[]): Stay[] {
  const apart: Stay[] = [];
  for (const stay of [...stays].sort((one, other) => one.from - other.from)) {
    const previous = apart.at(-1);
    if (previous === undefined || stay.from > previous.until) apart.push(stay);
    else apart.splice(-1, 1, { from: previous.from, until: Math.max(previous.until, stay.until) });
  }
  return apart;
}

function ascending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers).sort();
}

/** How many of the ascending numbers are at most `limit`: a binary search. */
function countThrough(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
