import type { RepairChoices } from './repair';
import {
  type Change,
  endFor,
  nothingDone,
  type Outcome,
  personRuns,
  repaired,
  type Removal,
  type Run,
  startRuns,
  type Stays,
  untilOf,
} from './stays';

/**
 * Makes a row one with the row before that it goes on from: of the same person, begun earlier, and ending where this one begins, so
 * that no day lies between and none is counted twice. The row before inherits the last day (told by its own day rule), and so on
 * through whole chains. Days never change by it.
 *
 * `sameTerms`: alike in every column that is counted with. That is every column that is read, the law and the planned end included,
 * but for the first and last day, the list's own name of the row and the day on which it was registered; columns that are only brought
 * along and the row's source count for nothing. `anyLaw`: the law may differ, too. `byReason`: the list's own reason says that the
 * placement goes on, whatever else differs (in SSDA903 L, T and U: only the legal status, the type of placement, or both changed).
 *
 * Of several rows that a row may go on from, the one that began last is taken, of those the last in the file. An agreed number of
 * days belongs to its row alone: such rows are never made one. Nor is a placement made one with a row that stands beside placements. Nor are two rows of which the repairs of the same choices would cut or
 * take away the one that they become, because another row began in between: a second look at the repaired list must find nothing.
 */
export function continuedRows(stays: Stays, choices: RepairChoices): Outcome {
  const removed: Removal[] = [];
  const last = new Map<number, Change>();
  let left = stays;
  let found = 0;
  do {
    const outcome = joined(left, choices);
    for (const change of outcome.changed) last.set(change.row, change);
    for (const removal of outcome.removed) {
      removed.push(removal);
      last.delete(removal.row);
    }
    found = outcome.removed.length;
    left = repaired(left, outcome);
  } while (found > 0);
  const changed = [...last.values()].filter(({ row, end }) => end !== stays.end[row]);
  return { ...nothingDone, removed, changed };
}

/** Once through all persons. Rows that are kept apart by one that is itself made one with another are found the next time. */
function joined(stays: Stays, choices: RepairChoices): Outcome {
  const removed: Removal[] = [];
  const changed = new Map<number, Change>();
  const ends = { ...stays, end: stays.end.slice() };
  for (const run of personRuns(stays))
    if (mayGoOn({ stays: ends, choices }, run)) joinPerson({ stays: ends, choices, removed, changed, run });
  return { removed, changed: [...changed.values()] };
}

/** With so many rows it is no longer cheaper to look at each pair first. */
const manyRows = 32;

/** Whether some row begins where another on the same terms ends. Most persons have none, and are passed over without making anything. */
function mayGoOn(joining: Pick<Joining, 'stays' | 'choices'>, { from, to }: Run): boolean {
  if (to - from > manyRows) return true;
  const { stays } = joining;
  const { facts, ordered } = stays;
  for (let place = from; place < to; place++) {
    const row = ordered[place] ?? -1;
    const until = untilOf(stays, row);
    for (let next = place + 1; next < to; next++) {
      const later = ordered[next] ?? -1;
      if (facts.start[later] === until && keyOf(joining, later, until) === keyOf(joining, row, until))
        return true;
    }
  }
  return false;
}

interface Joining {
  readonly stays: Stays;
  readonly choices: RepairChoices;
  readonly run: Run;
  readonly removed: Removal[];
  readonly changed: Map<number, Change>;
}

/** What is known of a person's rows so far, from the first one on. */
interface Before {
  /** By the day from which a row no longer counts and by its terms: the rows that may go on there. */
  readonly waiting: Map<number, number[]>;
  /** How many rows that remain began on each day. */
  readonly begun: Map<number, number>;
  /** The latest first day of a row that remains and is care round the clock, and of one that is open, too. */
  latest: number;
  latestOpen: number;
}

function joinPerson(joining: Joining): void {
  const { stays, run } = joining;
  const { ordered, facts } = stays;
  const before: Before = { waiting: new Map(), begun: new Map(), latest: -1, latestOpen: -1 };
  for (const { from, to } of startRuns(stays, run)) {
    const rows = [...ordered.subarray(from, to)];
    const remaining = new Set(rows);
    for (const row of rows) {
      const earlier = joinable(joining, before, { row, beside: remaining });
      if (earlier === undefined) continue;
      join(joining, earlier, row);
      remaining.delete(row);
      if (isOpenPlacement(stays, earlier))
        before.latestOpen = Math.max(before.latestOpen, facts.start[earlier] ?? 0);
      wait(joining, before, earlier);
    }
    for (const row of remaining) wait(joining, before, row);
    const start = facts.start[rows[0] ?? -1] ?? 0;
    before.begun.set(start, remaining.size);
    for (const row of remaining) {
      if (facts.isBeside[row] === 0) before.latest = start;
      if (isOpenPlacement(stays, row)) before.latestOpen = start;
    }
  }
}

/** A row, and those that begin on the same day and remain, itself among them. */
interface Beginning {
  readonly row: number;
  readonly beside: ReadonlySet<number>;
}

/** The row that another goes on from, no longer waiting. */
function joinable(joining: Joining, before: Before, beginning: Beginning): number | undefined {
  const { stays, choices } = joining;
  const { facts } = stays;
  const { row } = beginning;
  if (choices.continued === 'byReason' && facts.isContinuation[row] === 0) return undefined;
  const waiting = before.waiting.get(keyOf(joining, row, facts.start[row] ?? 0));
  const earlier = waiting?.at(-1);
  if (earlier === undefined || wouldBeUndone(joining, before, { ...beginning, earlier })) return undefined;
  return waiting?.pop();
}

function join({ stays, removed, changed }: Joining, earlier: number, row: number): void {
  const end = endFor(stays, earlier, untilOf(stays, row));
  stays.end[earlier] = end;
  removed.push({ row, because: earlier });
  changed.set(earlier, { row: earlier, end, because: row });
}

function wait(joining: Joining, { waiting }: Before, row: number): void {
  const { stays } = joining;
  const { facts } = stays;
  const until = untilOf(stays, row);
  if (until === Infinity) return;
  const key = keyOf(joining, row, until);
  const rows = waiting.get(key) ?? [];
  const isAfter = (other: number): boolean =>
    (facts.start[other] ?? 0) < (facts.start[row] ?? 0) ||
    (facts.start[other] === facts.start[row] && other < row);
  let place = rows.length;
  while (place > 0 && !isAfter(rows[place - 1] ?? -1)) place--;
  rows.splice(place, 0, row);
  waiting.set(key, rows);
}

/** Days have fewer than 22 binary digits, and rows fewer than 31. */
const days = 2 ** 22;

function keyOf(
  { stays: { facts }, choices }: Pick<Joining, 'stays' | 'choices'>,
  row: number,
  day: number,
): number {
  switch (choices.continued) {
    case 'sameTerms':
      return (facts.terms[row] ?? 0) * days + day;
    case 'anyLaw':
      return (facts.termsBesidesLaw[row] ?? 0) * days + day;
    case 'byReason':
    case 'off':
      return (facts.isBeside[row] ?? 0) * days + day;
  }
}

/** Whether another placement began after the earlier row and no later than this one, so that the other repairs would cut what they become. */
function wouldBeUndone(
  { stays, choices }: Joining,
  before: Before,
  { row, earlier, beside }: Beginning & { readonly earlier: number },
): boolean {
  const { facts } = stays;
  const start = facts.start[earlier] ?? 0;
  const isOpen = stays.end[row] === 0;
  if (isOpen && choices.repeated !== 'off' && (before.begun.get(start) ?? 0) > 1) return true;
  if (facts.isBeside[row] !== 0) return false;
  const others = [...beside].filter((other) => other !== row && facts.isBeside[other] === 0);
  const hasBetween = before.latest > start || others.length > 0;
  if (choices.overlaps === 'cut' && hasBetween) return true;
  if (!isOpen || choices.openRows === 'off') return false;
  if (choices.openRows === 'always') return hasBetween;
  return before.latestOpen > start || others.some((other) => stays.end[other] === 0);
}

function isOpenPlacement({ facts, end }: Stays, row: number): boolean {
  return end[row] === 0 && facts.isBeside[row] === 0;
}
