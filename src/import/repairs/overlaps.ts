import {
  type Change,
  endFor,
  nothingDone,
  type Outcome,
  personRuns,
  type Run,
  type Stays,
  untilOf,
} from './stays';

/**
 * Cuts rows that count days past the same person's next later first day: they end the day before it, or, where the last day is not
 * counted, on that day. So a move on one day, which both rows count under the rule `both`, belongs to the row that begins. Rows that
 * begin on the same day do not cut each other, rows that are no care round the clock neither cut nor are cut, and open rows are left to the repair of open rows. The cause is the row that begins
 * there, of several the first in the file.
 */
export function cutOverlaps(stays: Stays): Outcome {
  const changed: Change[] = [];
  for (const run of personRuns(stays)) if (run.to - run.from > 1) cut(stays, run, changed);
  return { ...nothingDone, changed };
}

/** From the last first day to the first. */
function cut(stays: Stays, run: Run, changed: Change[]): void {
  const { facts, ordered, end } = stays;
  const { start } = facts;
  let later = -1;
  let first = -1;
  for (let place = run.to - 1; place >= run.from; place--) {
    const row = ordered[place] ?? -1;
    if (facts.isBeside[row] !== 0) continue;
    if (first !== -1 && start[row] !== start[first]) later = first;
    first = row;
    const next = later === -1 ? Infinity : (start[later] ?? 0);
    if (end[row] === 0 || untilOf(stays, row) <= next) continue;
    changed.push({ row, because: later, end: endFor(stays, row, next) });
  }
}
