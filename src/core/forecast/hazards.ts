import { numberAt } from '../numberAt';

/**
 * A placement under observation: from its `entry`th date through its `exit`th, both included, its first date being number 1. Whoever was
 * there before the history begins enters late (left truncation); whoever is there still leaves without an end (censoring).
 */
export interface Observation {
  readonly entry: number;
  readonly exit: number;
  /** Whether the `exit`th date was its last. */
  readonly hasEnded: boolean;
}

/** How likely placements are to end on each of their dates. */
export interface Hazards {
  /** By the number of the date: ends on it / placements under observation on it; NaN where there was none. */
  readonly byAge: Float64Array;
  /** For dates on which nobody was under observation: ends / dates under observation; 0 where there is no such date. */
  readonly usual: number;
  readonly ends: number;
  readonly exposedDates: number;
}

/** Counts who was at risk on each date of a placement, and who ended on it: what Kaplan and Meier's estimate is a product of. */
export function hazardsOf(observations: readonly Observation[]): Hazards {
  const longest = observations.reduce((age, { exit }) => Math.max(age, exit), 0);
  const [changes, ended] = [new Int32Array(longest + 2), new Int32Array(longest + 2)];
  let exposedDates = 0;
  let ends = 0;
  for (const { entry, exit, hasEnded } of observations) {
    if (exit < entry) continue;
    add(changes, entry, 1);
    add(changes, exit + 1, -1);
    exposedDates += exit - entry + 1;
    if (hasEnded) add(ended, exit, 1);
    if (hasEnded) ends += 1;
  }
  const usual = exposedDates === 0 ? 0 : ends / exposedDates;
  return { byAge: quotients(ended, changes), usual, ends, exposedDates };
}

/** How likely a placement that has come to its `age`th date is to end on it. */
export function hazardAt({ byAge, usual }: Hazards, age: number): number {
  if (age >= byAge.length) return usual;
  const own = numberAt(byAge, age);
  return Number.isNaN(own) ? usual : own;
}

function quotients(ended: Int32Array, changes: Int32Array): Float64Array {
  const found = new Float64Array(ended.length);
  let atRisk = 0;
  for (let age = 0; age < found.length; age += 1) {
    atRisk += numberAt(changes, age);
    found[age] = atRisk === 0 ? NaN : numberAt(ended, age) / atRisk;
  }
  return found;
}

function add(counts: Int32Array, index: number, step: number): void {
  counts[index] = numberAt(counts, index) + step;
}
