import type { Period } from './period';
import { prefixMaximum } from './prefixMaximum';

/** The days of a row. They have an end, no later than the day after the last valid one. */
export interface Stay extends Period {
  readonly row: number;
}

/** How many days two rows share, and which the other row is. */
export interface Shared {
  readonly days: number;
  readonly row: number;
}

/*
 * Days and a row as one number: the larger, the more days, or as many with an earlier row. A list has less than 2^30
 * rows and the calendar less than 2^22 days, so it is exact; and days can be added to it afterwards.
 */
const perDay = 2 ** 30;

function score(days: number, row: number): number {
  return days * perDay - row;
}

function scored(value: number): Shared | null {
  const days = Math.ceil(value / perDay);
  return days > 0 ? { days, row: days * perDay - value } : null;
}

/** How the days that a stay shares with others are scored: a part of the other's, known before, and one of its own. */
interface Scoring {
  readonly ofLonger: (other: Stay) => number;
  readonly withLonger: (stay: Stay) => number;
  readonly ofShorter: (other: Stay) => number;
  readonly withShorter: (stay: Stay) => number;
}

/** Others that begin no later: they share what runs from this one's first day until the first of the two ends. */
const withEarlier: Scoring = {
  ofLonger: ({ row }) => score(0, row),
  withLonger: ({ from, until }) => (until - from) * perDay,
  ofShorter: ({ until, row }) => score(until, row),
  withShorter: ({ from }) => -from * perDay,
};

/** Others that begin no earlier: they share what runs from the other's first day until the first of the two ends. */
const withLater: Scoring = {
  ofLonger: ({ from, row }) => score(-from, row),
  withLonger: ({ until }) => until * perDay,
  ofShorter: ({ from, until, row }) => score(until - from, row),
  withShorter: () => 0,
};

/**
 * For each stay the other that shares most days with it (a tie: the earlier row), or null. They are given by first day.
 * One sweep from either end, with the stays met so far kept by their ends: O(n log n), however long they overlap.
 */
export function sharesMost(ordered: readonly Stay[]): (Shared | null)[] {
  const earlier = bestOfMet(ordered, withEarlier);
  const later = bestOfMet([...ordered].reverse(), withLater).reverse();
  return ordered.map((_, index) => scored(Math.max(earlier[index] ?? -Infinity, later[index] ?? -Infinity)));
}

/** For each stay the best score with those before it. */
function bestOfMet(stays: readonly Stay[], scoring: Scoring): Float64Array {
  const ends = [...new Set(stays.map(({ until }) => until))].sort((one, other) => one - other);
  const ranks = new Map(ends.map((until, rank) => [until, rank]));
  const longer = prefixMaximum(ends.length);
  const shorter = prefixMaximum(ends.length);
  return Float64Array.from(stays, (stay) => {
    const rank = ranks.get(stay.until) ?? 0;
    const fromLongest = ends.length - 1 - rank;
    const best = Math.max(
      longer.amongFirst(fromLongest + 1) + scoring.withLonger(stay),
      shorter.amongFirst(rank) + scoring.withShorter(stay),
    );
    longer.raise(fromLongest, scoring.ofLonger(stay));
    shorter.raise(rank, scoring.ofShorter(stay));
    return best;
  });
}
