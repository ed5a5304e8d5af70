import { countThrough } from './countThrough';
import type { Day } from './day';
import { type Period, unitedPeriods } from './period';
import { type Placement, placementProblem, presence } from './placement';
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

/**
 * How many are placed on each of the days, in the order of `days`; both the first and the last day count. Rows with
 * the same person count as one on a date, rows without a person (null) one each. The order of rows is irrelevant.
 * Placed on a date = those who have come by then − those who have left. Problem: rowEndsBeforeItStarts, the first.
 */
export function placedOn({ rows, days }: PlacedQuestion): Result<number[]> {
  const problem = problemOf(rows);
  if (problem !== null) return problem;
  const stays = staysOf(rows);
  const comings = ascending(stays.map(({ from }) => from));
  const leavings = ascending(stays.map(({ until }) => until));
  return days.map((day) => countThrough(comings, day) - countThrough(leavings, day));
}

function problemOf(rows: readonly PersonPlacement[]): RowEndsBeforeItStarts | null {
  for (const [row, placement] of rows.entries()) {
    const problem = placementProblem(placement);
    if (problem !== null) return { ...problem, problem: 'rowEndsBeforeItStarts', row };
  }
  return null;
}

/** One period per row without a person, and for each person periods that do not overlap. */
function staysOf(rows: readonly PersonPlacement[]): Period[] {
  const unnamed: Period[] = [];
  const byPerson = new Map<string, Period[]>();
  for (const row of rows) {
    const own = row.person === null ? unnamed : byPerson.get(row.person);
    if (own !== undefined) own.push(presence(row));
    else if (row.person !== null) byPerson.set(row.person, [presence(row)]);
  }
  return [unnamed, ...[...byPerson.values()].map(unitedPeriods)].flat();
}

function ascending(numbers: readonly number[]): Float64Array {
  return Float64Array.from(numbers).sort();
}
