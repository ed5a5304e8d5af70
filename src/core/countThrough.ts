/** How many of the days, which are in order, are not after the given one. */
export function countThrough(days: ArrayLike<number>, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each day once, in order, but none that never comes. */
export function ascending(days: readonly number[]): number[] {
  return [...new Set(days)].filter((day) => day !== Infinity).sort((one, other) => one - other);
}
