import {
  nothingDone,
  type Outcome,
  personRuns,
  type Removal,
  type Run,
  startRuns,
  type StayFacts,
  type Stays,
} from './stays';

/**
 * Takes away the open rows of a placement that also stands with an end: the same person, first day and kind, and either the same
 * provider (as far as they are read) or the same name in the list. A name that stands on rows of different kinds is that of a decision
 * or an errand, and each row of it costs money. Rows to which the list gives different names are different placements, and so are rows
 * with different prices, fees or expenses; what is blank in one of the two tells nothing apart. Rows with an agreed number of days are
 * left alone. What remains is the row with the end; where there are several, the last in the file is named as the cause. Rows with
 * different ends all stay: nobody can tell which is right.
 */
export function repeatedPlacements(stays: Stays): Outcome {
  const removed: Removal[] = [];
  for (const run of repeatedStarts(stays)) removeOpen(stays, run, removed);
  return { ...nothingDone, removed };
}

/**
 * Of rows with the same person and first day, whatever their kind, keeps the one that ends last of those that end; the last in the
 * file where several end on that day, or where all are open. Source: the order in which the reference system of England's SSDA903
 * return cleans it (sorted by person, first day and last day, blank ones first, the last is kept).
 */
export function sameStarts(stays: Stays): Outcome {
  const removed: Removal[] = [];
  for (const run of repeatedStarts(stays)) keepLastEnding(stays, run, removed);
  return { ...nothingDone, removed };
}

/** Rows of one person that begin on one day, where there are several. */
function repeatedStarts(stays: Stays): readonly Run[] {
  return personRuns(stays)
    .filter(areSeveral)
    .flatMap((run) => startRuns(stays, run))
    .filter(areSeveral);
}

function areSeveral({ from, to }: Run): boolean {
  return to - from > 1;
}

function removeOpen(stays: Stays, { from, to }: Run, removed: Removal[]): void {
  const { facts, ordered, end } = stays;
  const rows = ordered.subarray(from, to);
  const ended = distinctEnded(stays, rows);
  if (ended.length === 0) return;
  for (const row of rows) {
    if (end[row] !== 0) continue;
    const same = ended.filter((other) => mayBeSame(facts, row, other));
    const because =
      same.find((other) => facts.place[other] === facts.place[row]) ??
      same.find((other) => isNamedAlike(facts, row, other));
    if (because !== undefined) removed.push({ row, because });
  }
}

/** Rows with an end, the last in the file first; of those that no open row tells apart, the last. */
function distinctEnded({ facts, end }: Stays, rows: Int32Array): readonly number[] {
  const found = new Map<string, number>();
  for (const row of Array.from(rows).reverse()) {
    if (end[row] === 0) continue;
    const told = [facts.place, facts.name, ...facts.charges].map((values) => values[row]).join(' ');
    if (!found.has(told)) found.set(told, row);
  }
  return [...found.values()];
}

function mayBeSame({ name, charges }: StayFacts, one: number, other: number): boolean {
  const isNamed = name[one] !== 0 && name[other] !== 0;
  if (isNamed && name[one] !== name[other]) return false;
  return charges.every((values) => areSame(values[one] ?? NaN, values[other] ?? NaN));
}

function isNamedAlike({ name, kind }: StayFacts, one: number, other: number): boolean {
  return name[one] !== 0 && name[one] === name[other] && kind[one] === kind[other];
}

function areSame(one: number, other: number): boolean {
  return Number.isNaN(one) || Number.isNaN(other) || one === other;
}

function keepLastEnding({ ordered, end }: Stays, { from, to }: Run, removed: Removal[]): void {
  const rows = ordered.subarray(from, to);
  const because = rows.reduce((last, row) => ((end[row] ?? 0) >= (end[last] ?? 0) ? row : last));
  for (const row of rows) if (row !== because) removed.push({ row, because });
}
