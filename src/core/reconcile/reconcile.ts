import type { Booking } from './booking';
import { candidatesIn, type Candidates } from './candidates';
import { judge, type Judgement, type Patience } from './classify';
import type { ExpectedMonth } from './expectedMonth';
import type { Finding } from './finding';
import { expectedDaysOf } from './known';
import { bookedOf, expectedOf, type Line } from './line';
import { matchBookings } from './matchBookings';
import { type Pair, pairReversals } from './pairs';
import { judgeUnplaced } from './judgeUnplaced';

/** A list and a ledger that are to be compared. */
export interface ReconcileQuestion {
  readonly expected: readonly ExpectedMonth[];
  readonly bookings: readonly Booking[];
  readonly patience: Patience;
  /** The first month that a booking may be for that does not say its month: that of the ledger's first row, or the first asked about. */
  readonly since: number;
}

/** A line with what was found: what was expected and booked, in öre, and the difference, booked − expected. */
export interface ReconciledLine extends Line {
  readonly expectedOre: number;
  readonly bookedOre: number;
  readonly difference: number;
  /** In millionths of a day. */
  readonly expectedDays: number;
  /** The days that were booked, or that explain what was; null where nothing says them. */
  readonly bookedDays: number | null;
  readonly finding: Finding;
  /** Of what was paid after the end: the day after the last one on which it could have been for somebody; else null. */
  readonly endedBy: number | null;
}

/** What was compared, by month, and what takes itself out and was left out. */
export interface Reconciliation {
  readonly lines: readonly ReconciledLine[];
  readonly leftOut: readonly Pair[];
}

/**
 * Compares what placements are expected to cost, month by month, with what the ledger says was booked for them. Every placement-month
 * stands on one line, every booking in a pair that is left out or on the lines of its months; so expected and booked sum to what was
 * given.
 */
export function reconcile({ expected, bookings, patience, since }: ReconcileQuestion): Reconciliation {
  const { pairs, kept } = pairReversals(bookings);
  const candidates = candidatesIn(expected);
  const question = { expected, bookings: kept, knownUntil: patience.asOf + 1, since };
  const lines = matchBookings(question, candidates).map((line) =>
    reconciled(line, judged(line, candidates, patience), candidates),
  );
  return { lines: lines.sort((one, other) => one.month - other.month), leftOut: pairs };
}

function judged(line: Line, candidates: Candidates, patience: Patience): Judgement {
  const [part] = line.parts;
  if (line.expected.length > 0 || part === undefined) return judge(line, patience);
  return { finding: judgeUnplaced(part, candidates.of(part.booking).months, patience.asOf), days: part.days };
}

function reconciled(line: Line, { finding, days }: Judgement, candidates: Candidates): ReconciledLine {
  const [toBe, was] = [expectedOf(line.expected), bookedOf(line.parts)];
  return {
    ...line,
    expectedOre: toBe,
    bookedOre: was,
    difference: was - toBe,
    expectedDays: expectedDaysOf(line.expected),
    bookedDays: days,
    finding,
    endedBy: finding === 'paidAfterEnd' ? lastEndOf(line, candidates) : null,
  };
}

function lastEndOf({ expected, parts: [part] }: Line, candidates: Candidates): number {
  const possible = expected.length > 0 || part === undefined ? expected : candidates.of(part.booking).months;
  return possible.reduce((last, { placedUntil }) => Math.max(last, placedUntil), -Infinity);
}
