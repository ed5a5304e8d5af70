/** Numbers at positions from 0, of which the largest among the first few is asked for (a Fenwick tree). */
export interface PrefixMaximum {
  /** Puts the number at the position, unless a larger one stands there. */
  readonly raise: (position: number, value: number) => void;
  /** The largest number at the first `count` positions; -Infinity when none stands there. */
  readonly amongFirst: (count: number) => number;
}

/** No numbers yet, at `size` positions. Each call of either function takes O(log size). */
export function prefixMaximum(size: number): PrefixMaximum {
  const tree = new Float64Array(size + 1).fill(-Infinity);
  return {
    raise: (position, value) => {
      for (let node = position + 1; node <= size; node += node & -node)
        tree[node] = Math.max(tree[node] ?? value, value);
    },
    amongFirst: (count) => {
      let largest = -Infinity;
      for (let node = count; node > 0; node -= node & -node)
        largest = Math.max(largest, tree[node] ?? largest);
      return largest;
    },
  };
}
