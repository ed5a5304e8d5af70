import type { Period } from '../period';
import type { Pair } from './pairs';
import type { BookingPart } from './parts';
import type { Reconciliation, ReconciledLine } from './reconcile';

/** A part of a booking, and the month of its line. */
export interface PartOfMonth {
  readonly month: number;
  readonly part: BookingPart;
}

/** What a reconciliation says of some whole months. */
export interface WindowedReconciliation {
  /** Of the months of the window, whenever it was booked. */
  readonly lines: readonly ReconciledLine[];
  /** Booked on days of the window for months outside it, and for which. */
  readonly forOtherMonths: readonly PartOfMonth[];
  /** Pairs that take each other out, of which one at least was booked on a day of the window. */
  readonly leftOut: readonly Pair[];
}

/**
 * The part of a reconciliation that is about the window, which begins and ends with a month. The lines of windows that follow on each
 * other are the lines of both together.
 */
export function inWindow({ lines, leftOut }: Reconciliation, window: Period): WindowedReconciliation {
  const holds = (day: number): boolean => window.from <= day && day < window.until;
  return {
    lines: lines.filter(({ month }) => holds(month)),
    forOtherMonths: lines
      .filter(({ month }) => !holds(month))
      .flatMap(({ month, parts }) =>
        parts.filter(({ booking }) => holds(booking.day)).map((part) => ({ month, part })),
      ),
    leftOut: leftOut.filter(({ booked, reversed }) => holds(booked.day) || holds(reversed.day)),
  };
}
