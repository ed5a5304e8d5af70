import { packedCopies, unpackedCopies } from './packedCopies';
import { type BoardRecord, parseRecord, type recordKeys } from './record';

/** What is stored of the copies of a year; null: nothing is. */
export type StoredCopies = Readonly<Record<keyof ReturnType<typeof recordKeys>, string | null>>;

/** What was stored of the copies before the last one, the oldest first. Before all of them were kept, there was the one before it. */
function olderCopies({ last, before, older }: StoredCopies): readonly string[] {
  if (isStored(older)) return unpackedCopies(older);
  return isStored(before) && before !== last ? [before] : [];
}

/** An empty text is as if nothing were stored. */
function isStored(text: string | null): text is string {
  return text !== null && text !== '';
}

/** What is stored when one more copy is made. The same copy once more tells nothing new. */
export function storedWith(stored: StoredCopies, made: string): StoredCopies {
  const { last } = stored;
  const isNew = isStored(last) && last !== made;
  const older = isNew ? [...olderCopies(stored), last] : olderCopies(stored);
  return { last: made, before: last, older: packedCopies(older) };
}

/** What is stored when the last copy was never handed out. Only the last can be forgotten. */
export function storedWithoutLast(stored: StoredCopies): StoredCopies {
  const { before } = stored;
  const older = olderCopies(stored);
  const kept = older.at(-1) === before ? older.slice(0, -1) : older;
  return { last: before, before, older: packedCopies(kept) };
}

/** The records of the copies of a year that can be read, the oldest first. */
export function storedRecords(stored: StoredCopies): readonly BoardRecord[] {
  return [...olderCopies(stored), stored.last]
    .map((text) => parseRecord(text))
    .filter((record) => record !== null);
}
