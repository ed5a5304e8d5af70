import { nothingDone, type Outcome, personRuns, type Removal, type Run, type Stays } from './stays';

/**
 * Of a person's rows with the same last day keeps the one that began first; of several such the first in the file. Open rows count as
 * ending on the same day, so that of a person's open rows the longest is kept, whatever began later. Source: the reference system of
 * England's SSDA903 return (drops repeated pairs of person and last day, blank ones included, and keeps the first). There a later row
 * is the same stay told again in the next year's block; in a list that names each placement once it may be a placement of its own,
 * and so this is done only where it is asked for.
 */
export function sameEnds(stays: Stays): Outcome {
  const removed: Removal[] = [];
  for (const run of personRuns(stays)) keepFirstStarted(stays, run, removed);
  return { ...nothingDone, removed };
}

function keepFirstStarted({ ordered, end }: Stays, { from, to }: Run, removed: Removal[]): void {
  const firstByEnd = new Map<number, number>();
  for (const row of ordered.subarray(from, to)) {
    const because = firstByEnd.get(end[row] ?? 0);
    if (because === undefined) firstByEnd.set(end[row] ?? 0, row);
    else removed.push({ row, because });
  }
}
