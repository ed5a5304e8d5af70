/** The value that a share of all does not exceed, by nearest rank: of 2 000 in order the 200th is the 10th percentile. */
export function percentile(values: Float64Array, share: number): number {
  const inOrder = values.slice().sort();
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? 0;
}

/** The share of the values that are at most the limit. */
export function shareWithin(values: Float64Array, limit: number): number {
  return values.length === 0 ? 0 : values.filter((value) => value <= limit).length / values.length;
}
