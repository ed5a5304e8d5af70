/** Whose the placements are: a number for each, and the placements in the order of those numbers. */
export interface Owners {
  readonly ownerOf: Int32Array;
  readonly inOrder: Int32Array;
}

/** Every placement is its own. */
export function ownOwners(placementCount: number): Owners {
  const each = Int32Array.from({ length: placementCount }, (_, placement) => placement);
  return { ownerOf: each, inOrder: each };
}

/** Placements belong to persons, given by number; one without a person (-1) is its own. Linear: persons are counted, not sorted. */
export function personOwners(personOf: Int32Array): Owners {
  const persons = personOf.reduce((most, person) => Math.max(most, person + 1), 0);
  const ownerOf = personOf.map((person, placement) => (person < 0 ? persons + placement : person));
  const next = new Int32Array(persons + personOf.length + 1);
  for (const owner of ownerOf) next[owner + 1] = (next[owner + 1] ?? 0) + 1;
  for (let owner = 1; owner < next.length; owner += 1)
    next[owner] = (next[owner] ?? 0) + (next[owner - 1] ?? 0);
  const inOrder = new Int32Array(personOf.length);
  for (const [placement, owner] of ownerOf.entries()) {
    const position = next[owner] ?? 0;
    inOrder[position] = placement;
    next[owner] = position + 1;
  }
  return { ownerOf, inOrder };
}
