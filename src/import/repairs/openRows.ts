import { type Change, endFor, nothingDone, type Outcome, personRuns, type Run, type Stays } from './stays';

/**
 * Ends open rows where the person's next placement begins: the day before it, or, where the last day is not counted, that day itself.
 * `placedElsewhere` goes by the next placement that is open itself; one with a known last day proves nothing, since the person may come
 * back to a home that is kept for them. `always` goes by the next one, open or not. Placements are rows of care round the clock: rows of
 * other kinds, and rows with an agreed number of days, neither end others nor are ended. The cause is the row that begins there, of
 * several the first in the file.
 */
export function openRows(stays: Stays, how: 'placedElsewhere' | 'always'): Outcome {
  const changed: Change[] = [];
  for (const run of personRuns(stays)) if (run.to - run.from > 1) endOpen(stays, { run, how }, changed);
  return { ...nothingDone, changed };
}

interface Person {
  readonly run: Run;
  readonly how: 'placedElsewhere' | 'always';
}

/** From the last first day to the first, so that what begins later is known. */
function endOpen(stays: Stays, { run, how }: Person, changed: Change[]): void {
  const { facts, ordered, end } = stays;
  const { start, isBeside } = facts;
  let later = -1;
  /** Of the rows that end others and begin on the latest day so far, the first in the file. */
  let first = -1;
  for (let place = run.to - 1; place >= run.from; place--) {
    const row = ordered[place] ?? -1;
    if (isBeside[row] !== 0) continue;
    if (first !== -1 && start[row] !== start[first]) later = first;
    const isOpen = end[row] === 0;
    if (isOpen || how === 'always') first = row;
    if (!isOpen || later === -1) continue;
    changed.push({ row, because: later, end: endFor(stays, row, start[later] ?? 0) });
  }
}
