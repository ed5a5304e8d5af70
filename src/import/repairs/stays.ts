import type { Day } from '../../core/day';
import type { AlikeValues } from '../records/repeated';
import { sortedBy } from './sorting';

/** The number of a person where the row names none: such a row is nobody's, and no other row says anything of it. */
export const nobody = 0;

/** What no repair changes in rows that are stays, column by column; by the place of the row among those that are read. */
export interface StayFacts {
  /** The number of the person, from 1; nobody where the cell is blank. */
  readonly person: Int32Array;
  readonly start: Int32Array;
  /** 1 where the last day counts (rule `both`), 0 where it does not (`nights`). */
  readonly countsLast: Uint8Array;
  /** 1 where the days are agreed instead of counted: such a row stands for itself, and takes no part but where rows stand twice. */
  readonly isAgreed: Uint8Array;
  /** 1 where the kind is no care round the clock: such a row stands beside a placement, and neither ends one nor is ended by one. */
  readonly isBeside: Uint8Array;
  /** The number of the name that the list itself gives the stay; 0 where it gives none. */
  readonly name: Int32Array;
  /** Equal where the kind is alike; 0 where it is blank. */
  readonly kind: Int32Array;
  /** Equal where the kind and the provider are alike, as far as they are read. */
  readonly place: Int32Array;
  /** The prices, fees and expenses that are read; NaN where the cell is blank. */
  readonly charges: readonly Float64Array[];
  /** A text of every cell of a row as the file has it, but that of its last day: alike for rows that are identical but for that. */
  readonly cellsOf: (row: number) => string;
  /** Every column that is read but that of last days, as numbers that are equal where the values are. */
  readonly columns: AlikeValues;
  /** Equal where everything is alike that is counted with, the last day and the law apart; told only where rows go on by it (`anyLaw`). */
  readonly termsBesidesLaw: Int32Array;
  /** The same, the law included; told only where rows go on by it (`sameTerms`). */
  readonly terms: Int32Array;
  /** 1 where the list's own reason says that the placement goes on. */
  readonly isContinuation: Uint8Array;
  /** The day that the list shows; null where nobody knows. */
  readonly asOf: Day | null;
}

/** Stays as the repairs so far have left them. */
export interface Stays {
  readonly facts: StayFacts;
  /** The rows that are there, in the order of the file. */
  readonly rows: Int32Array;
  /** Those of them that are somebody's and whose days are not agreed, by person, first day and place in the file. */
  readonly ordered: Int32Array;
  /** The last day of each row; 0 where it is open. */
  readonly end: Int32Array;
}

/** A row that is taken away, and the row that caused it. */
export interface Removal {
  readonly row: number;
  readonly because: number;
  /** Where it is no different from that row in any column that is read, since the repair has changed one of them. */
  readonly isAlike?: true;
}

/** A row that gets another last day (0: it becomes open), and the row that caused it. */
export interface Change extends Removal {
  readonly end: number;
}

/** What a repair does. No row is in both, and none is named twice. */
export interface Outcome {
  readonly removed: readonly Removal[];
  readonly changed: readonly Change[];
}

/** A repair that finds nothing to do. */
export const nothingDone: Outcome = { removed: [], changed: [] };

/** The stays as they are before any repair. */
export function staysOf(facts: StayFacts, rows: Int32Array, end: Int32Array): Stays {
  const counted = rows.filter((row) => facts.isAgreed[row] === 0);
  return { facts, rows, end, ordered: orderedRows(facts, counted) };
}

/** The same stays, among the ordered ones also those whose days are agreed: they begin and end, and tell whose they are. Most lists have none. */
export function withAgreed(stays: Stays): Stays {
  const { facts, rows } = stays;
  const hasAgreed = rows.some((row) => facts.isAgreed[row] !== 0);
  return hasAgreed ? { ...stays, ordered: orderedRows(facts, rows) } : stays;
}

function orderedRows({ person, start }: StayFacts, rows: Int32Array): Int32Array {
  const owned = rows.filter((row) => person[row] !== nobody);
  return sortedBy(sortedBy(owned, start), person);
}

/** The stays as a repair leaves them. */
export function repaired({ facts, rows, ordered, end }: Stays, { removed, changed }: Outcome): Stays {
  const ends = changed.length === 0 ? end : end.slice();
  for (const change of changed) ends[change.row] = change.end;
  if (removed.length === 0) return { facts, rows, ordered, end: ends };
  const isGone = new Uint8Array(end.length);
  for (const { row } of removed) isGone[row] = 1;
  const stays = (row: number): boolean => isGone[row] === 0;
  return { facts, rows: rows.filter(stays), ordered: ordered.filter(stays), end: ends };
}

/** The first day that a row no longer counts; Infinity while it is open. */
export function untilOf({ facts, end }: Stays, row: number): number {
  const last = end[row] ?? 0;
  return last === 0 ? Infinity : last + (facts.countsLast[row] ?? 0);
}

/** The same, but no later than the day after the as-of date; Infinity while the row is open and nobody knows that date. */
export function knownUntil(stays: Stays, row: number): number {
  return Math.min(untilOf(stays, row), (stays.facts.asOf ?? Infinity) + 1);
}

/** The last day of a row that is to count through the day before another, by its own day rule; 0 for Infinity: it is open. */
export function endFor({ facts }: Stays, row: number, until: number): number {
  return until === Infinity ? 0 : until - (facts.countsLast[row] ?? 0);
}

/** Rows that stand side by side in the order of stays, from one place in it up to another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The rows of each person, one person after another. */
export function personRuns({ ordered, facts }: Stays): readonly Run[] {
  return runsIn({ from: 0, to: ordered.length }, (place) => facts.person[ordered[place] ?? -1] ?? nobody);
}

/** The rows of a person's run that begin on the same day, one day after another. */
export function startRuns({ ordered, facts }: Stays, run: Run): Run[] {
  return runsIn(run, (place) => facts.start[ordered[place] ?? -1] ?? 0);
}

function runsIn({ from, to }: Run, valueAt: (place: number) => number): Run[] {
  const runs: Run[] = [];
  let first = from;
  for (let place = from + 1; place <= to; place++) {
    if (place < to && valueAt(place) === valueAt(first)) continue;
    runs.push({ from: first, to: place });
    first = place;
  }
  return runs;
}
