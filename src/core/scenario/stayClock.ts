import type { Ahead } from '../forecast/ahead';
import type { Stays } from '../forecast/stays';
import { numberAt } from '../numberAt';
import { firstDateOf, type ShortenStays } from './scenarioChange';

/**
 * How fast the stays of a kind pass, by the date ahead. Where they are to be half as long, two of their dates pass on each; where they are
 * to be ten dates shorter, ten pass before the first. So changes can be put together in any order.
 */
export interface StayClock {
  /** Dates of a stay that pass on a date; Infinity: all that are left. */
  readonly pace: Float64Array;
  /** Dates that have been taken from a stay that was there all the time, through each date. */
  readonly taken: Float64Array;
  /** How many dates of a stay can pass ahead. */
  readonly reach: number;
}

/** Nobody is known to be placed for more than a century: whoever would be has left no later than the others. */
const furthest = 36_525;

/** The clock of a kind's stays; null where nothing makes them shorter. */
export function stayClock(changes: readonly ShortenStays[], ahead: Ahead): StayClock | null {
  const felt = changes.filter(({ share, days }) => share > 0 || days > 0);
  if (felt.length === 0) return null;
  const pace = new Float64Array(ahead.dates + 2).fill(1);
  const taken = new Float64Array(ahead.dates + 2);
  for (const change of felt)
    for (let date = firstDateOf(change, ahead); date < pace.length; date += 1) {
      pace[date] = numberAt(pace, date) / (1 - change.share);
      taken[date] = numberAt(taken, date) + change.days;
    }
  const most = pace.filter((each) => each < Infinity).reduce((sum, each) => sum + each, 1);
  return { pace, taken, reach: Math.min(furthest, Math.ceil(most + numberAt(taken, taken.length - 1))) };
}

/** A stay as sums: element k is how many of its first k dates somebody is expected to be there on. */
export type StaySums = Float64Array;

/** The sums of a stay, of as many dates as it tells of. */
export function staySums(stays: Stays): StaySums {
  const sums = new Float64Array(stays.length);
  for (let date = 1; date < sums.length; date += 1)
    sums[date] = numberAt(sums, date - 1) + numberAt(stays, date);
  return sums;
}

/**
 * How much of each date ahead somebody who begins on `first` is expected to be there, by the clock: the mean of the stay over those of its
 * dates that pass on it. Dates before the first are 0.
 */
export function passing(sums: StaySums, { pace, taken }: StayClock, first: number): Float64Array {
  const there = new Float64Array(pace.length);
  let passed = 0;
  for (let date = first; date < there.length && passed < sums.length; date += 1) {
    const begins = date === first ? numberAt(taken, date) : numberAt(taken, date) - numberAt(taken, date - 1);
    const step = numberAt(pace, date);
    passed += begins;
    if (step < Infinity) there[date] = (through(sums, passed + step) - through(sums, passed)) / step;
    passed += step;
  }
  return there;
}

/** The sum through a point between whole dates. */
function through(sums: StaySums, point: number): number {
  const last = sums.length - 1;
  if (point >= last) return numberAt(sums, last);
  const whole = Math.floor(point);
  const next = numberAt(sums, whole + 1);
  return numberAt(sums, whole) + (next - numberAt(sums, whole)) * (point - whole);
}
