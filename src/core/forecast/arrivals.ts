import { numberAt } from '../numberAt';
import type { KnownList } from './forecastList';
import type { History } from './history';

/** How often placements of a kind begin: so many in so many days. */
export interface ArrivalRate {
  readonly arrivals: number;
  readonly days: number;
}

const yearOfDays = 365;
const fewestArrivals = 3;

/**
 * Arrivals by kind, moves included: those of the 365 days through the as-of date; with fewer than three, those of the whole history.
 * Kinds without arrivals in the history are not there.
 */
export function arrivalRates(
  { placements }: KnownList,
  { from, days }: History,
  asOf: number,
): ReadonlyMap<number, ArrivalRate> {
  const [lately, ever] = [new Map<number, number>(), new Map<number, number>()];
  for (const [row, start] of placements.start.entries()) {
    if (start < from) continue;
    const kind = numberAt(placements.kind, row);
    count(ever, kind);
    if (start > asOf - yearOfDays) count(lately, kind);
  }
  const rateOf = (kind: number, inHistory: number): ArrivalRate => {
    const arrivals = lately.get(kind) ?? 0;
    return arrivals < fewestArrivals
      ? { arrivals: inHistory, days }
      : { arrivals, days: Math.min(days, yearOfDays) };
  };
  return new Map([...ever].map(([kind, inHistory]) => [kind, rateOf(kind, inHistory)]));
}

/** Arrivals a day. */
export function perDay({ arrivals, days }: ArrivalRate): number {
  return days === 0 ? 0 : arrivals / days;
}

function count(counts: Map<number, number>, kind: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
