/**
 * A number of 32 bits that stands for a person, or for what a person adds to a figure, by which it is seen whether that has changed.
 * Neither can be read from it: very many persons and amounts have the same number. The salt is the workbook's own.
 */
export function fingerprint(salt: string, ...parts: readonly (string | number)[]): number {
  return mixed(hashed([salt, ...parts].join('\n')));
}

/** FNV-1a over the units of the text. Source: Fowler, Noll and Vo, draft-eastlake-fnv. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** Lets every bit depend on every other: the last steps of MurmurHash3. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
}
