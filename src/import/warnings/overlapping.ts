import type { RowMarks } from '../records/marks';
import { knownUntil, personRuns, type Run, type Stays } from '../repairs/stays';
import { marksOf, rowsWithNumber } from './found';

/**
 * Rows that count dates which an earlier begun row of the same person counts, too: for each the row that reaches furthest, which is the
 * one that it shares most dates with, and how many those are through the as-of date. A move on one day, which both rows count under the
 * rule `both`, is an overlap of one day. Rows whose days are agreed count no dates.
 */
export function overlappingRows(stays: Stays, numberOf: (row: number) => number): readonly RowMarks[] {
  /** For each row the number of the one that it overlaps, from 1; 0 where there is none. */
  const overlapped = new Int32Array(stays.end.length);
  for (const run of personRuns(stays)) if (run.to - run.from > 1) findOverlaps(stays, run, overlapped);
  return marksOf({
    ...{ code: 'overlapsRow', columnId: null, rows: rowsWithNumber(overlapped) },
    remarkOf: (row) => {
      const other = (overlapped[row] ?? 0) - 1;
      const days = Math.min(knownUntil(stays, row), knownUntil(stays, other)) - (stays.facts.start[row] ?? 0);
      return { problem: 'overlapsRow', row: numberOf(other), days };
    },
  });
}

function findOverlaps(stays: Stays, { from, to }: Run, overlapped: Int32Array): void {
  const { facts, ordered } = stays;
  let furthest = -1;
  let reach = -Infinity;
  for (let place = from; place < to; place++) {
    const row = ordered[place] ?? -1;
    if (facts.isAgreed[row] !== 0) continue;
    const until = knownUntil(stays, row);
    const days = Math.min(until, reach) - (facts.start[row] ?? 0);
    if (days > 0 && Number.isFinite(days)) overlapped[row] = furthest + 1;
    if (until <= reach) continue;
    furthest = row;
    reach = until;
  }
}
