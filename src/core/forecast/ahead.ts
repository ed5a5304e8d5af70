import { civilFromNumber, daysInMonth } from '../calendar';
import type { Period } from '../period';

/** The dates that are forecast: those after the as-of date through the last one; of them the ones that are asked about count. */
export interface Ahead {
  readonly asOf: number;
  /** How many dates there are from the day after the as-of date through the last one. */
  readonly dates: number;
  /** The first that counts, in dates ahead: 1, or later where a year is forecast that has not begun. */
  readonly first: number;
  /** For each date ahead, the share of its month that it is. Element 0 is no date. */
  readonly monthShare: Float64Array;
}

/** The dates ahead of a window [from, to], as seen on the as-of date; none where the window is over. */
export function aheadOf(asOf: number, from: number, to: number): Ahead {
  const dates = Math.max(0, to - asOf);
  const monthShare = Float64Array.from(
    { length: dates + 1 },
    (_, ahead) => 1 / daysInMonth(civilFromNumber(asOf + ahead)),
  );
  return { asOf, dates, first: Math.max(1, from - asOf), monthShare };
}

/** Those of some dates that count, as numbers of dates ahead, [from, until). */
export function countedAhead({ asOf, dates, first }: Ahead, { from, until }: Period): Period {
  return { from: Math.max(first, from - asOf), until: Math.min(dates + 1, until - asOf) };
}
