import type { DivisionByZero } from './result';

/** A part of what is split: what it has so far, and the remainder that was cut off, in parts of the weights' sum. */
interface Share {
  readonly index: number;
  readonly whole: bigint;
  readonly remainder: bigint;
}

/**
 * Splits a whole number in proportion to weights, whole numbers of which none is below 0. The parts are whole and sum to the total: each
 * is cut down, and what is left goes one by one to those from which most was cut (the largest remainder; a tie: the earlier one). What
 * is below 0 is split as its size is. Problem: divisionByZero, when no weight is above 0.
 */
export function allocate(total: number, weights: readonly number[]): readonly number[] | DivisionByZero {
  const sum = weights.reduce((weight, next) => weight + BigInt(next), 0n);
  if (sum === 0n) return { problem: 'divisionByZero' };
  const size = BigInt(Math.abs(total));
  const shares = weights.map((weight, index): Share => {
    const exact = size * BigInt(weight);
    return { index, whole: exact / sum, remainder: exact % sum };
  });
  const left = Number(shares.reduce((rest, { whole }) => rest - whole, size));
  const raised = new Set([...shares].sort(byRemainder).slice(0, left));
  const parts = shares.map((share) => Number(share.whole) + (raised.has(share) ? 1 : 0));
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}

function byRemainder(one: Share, other: Share): number {
  if (one.remainder === other.remainder) return one.index - other.index;
  return one.remainder > other.remainder ? -1 : 1;
}
