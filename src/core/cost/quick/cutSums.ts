import { orePerAmount } from '../../ore';
import type { Period } from '../../period';
import { type Clock, shownBefore } from './clock';

/**
 * What one placement costs before each cut of the window, added up term by term in floating point: one record for all placements,
 * one after the other. Only the cuts from `first` through `last` are worked out: before the placement nothing is added, and after it
 * nothing more.
 */
export interface CutSums {
  readonly cuts: Int32Array;
  /** Öre before each cut, whole once they are settled. */
  readonly ore: Float64Array;
  first: number;
  last: number;
  /** The sizes of the terms together, and how many there are. */
  size: number;
  terms: number;
}

/** As in `costBefore`: a term is formed by less than 16 operations and added with one each. */
const operations = 16;

/** Sums at the cuts, of nothing yet. */
export function cutSums(cuts: Int32Array): CutSums {
  return { cuts, ore: new Float64Array(cuts.length), first: 0, last: 0, size: 0, terms: 0 };
}

/** Begins a placement. */
export function beginSums(sums: CutSums, first: number, last: number): void {
  sums.first = first;
  sums.last = last;
  sums.size = 0;
  sums.terms = 0;
  for (let cut = first; cut <= last; cut += 1) sums.ore[cut] = 0;
}

/** An amount (millionths of a krona) for each unit of a clock. */
export interface Term {
  readonly clock: Clock;
  readonly amount: number;
}

/** Adds what a term costs over the dates. */
export function addTerm(sums: CutSums, { clock, amount }: Term, { from, until }: Period): void {
  if (until <= from) return;
  const { cuts, ore, first, last } = sums;
  const { atCuts, unit } = clock;
  const perUnit = amount * orePerAmount * unit;
  const begun = shownBefore(clock, from);
  const passed = shownBefore(clock, until) - begun;
  for (let cut = first; cut <= last; cut += 1) {
    const day = cuts[cut] ?? 0;
    if (day > from)
      ore[cut] = (ore[cut] ?? 0) + perUnit * (day < until ? (atCuts[cut] ?? 0) - begun : passed);
  }
  sums.size += Math.abs(perUnit) * passed;
  sums.terms += 1;
}

/** Rounds the sums. False where one is so near to half an öre that only exact arithmetic tells what it becomes. */
export function settleSums({ ore, first, last, size, terms }: CutSums): boolean {
  const bound = roundingBound(terms, size);
  if (terms > 0)
    for (let cut = first; cut <= last; cut += 1) {
      const sum = ore[cut] ?? 0;
      const rounded = Math.round(sum);
      if (!isRoundedSafely(sum, rounded, bound)) return false;
      ore[cut] = rounded;
    }
  return true;
}

/** What a sum of terms can be wrong by, all of whose sizes together are so large. */
export function roundingBound(terms: number, size: number): number {
  return (terms + operations) * Number.EPSILON * size;
}

/** Whether half an öre lies further from a sum than it can be wrong by, so that the exact sum is rounded to the same. */
export function isRoundedSafely(sum: number, rounded: number, bound: number): boolean {
  return 0.5 - Math.abs(sum - rounded) > bound;
}
