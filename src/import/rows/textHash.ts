/** What the hash of a text begins with, before its first sign. */
export const firstHash = 0x811c9dc5 | 0;

/** The hash with one sign more: FNV-1a over the UTF-16 units. */
export function hashedWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of a whole text, stirred once more so that its low bits depend on all signs. */
export function settledHash(hash: number): number {
  return hash ^ (hash >>> 15);
}
