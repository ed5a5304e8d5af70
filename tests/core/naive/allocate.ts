import { fraction, plus, type Rational, times } from './rational';

function isMore(one: Rational, other: Rational): boolean {
  return one.over * other.under > other.over * one.under;
}

/** Hands out one piece after the other to whoever lacks most, once everybody has the whole pieces that are surely theirs. */
export function naiveAllocate(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const size = Math.abs(total);
  const exact = weights.map((weight) => fraction(BigInt(size) * BigInt(weight), BigInt(all)));
  const parts = exact.map(({ over, under }) => Number((over - (over % under)) / under));
  const lacks = (index: number): Rational => {
    const due = exact[index] ?? fraction(0n, 1n);
    return plus(due, times(fraction(-1n, 1n), fraction(BigInt(parts[index] ?? 0), 1n)));
  };
  for (let left = size - parts.reduce((sum, part) => sum + part, 0); left > 0; left--) {
    let most = 0;
    for (const index of weights.keys()) if (isMore(lacks(index), lacks(most))) most = index;
    parts[most] = (parts[most] ?? 0) + 1;
  }
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}
