/** The values by their keys, in the order in which the keys are met; of several values of one key the first holds. */
export function firstOfEach<Key, Value>(entries: Iterable<readonly [Key, Value]>): Map<Key, Value> {
  const firsts = new Map<Key, Value>();
  for (const [key, value] of entries) if (!firsts.has(key)) firsts.set(key, value);
  return firsts;
}
