import { isRecord, parsedJson } from '../memory/shapes';

/** Shorter texts take less room than a reference to them. */
const shortestShared = 16;

/** A reference to one of the shared texts. */
interface Shared {
  readonly shared: number;
}

/**
 * Records of copies, each a text of JSON, as one text in which what several of them hold stands once: the figures of a month that is over
 * are the same in every copy of the year that shows it.
 */
export function packedCopies(copies: readonly string[]): string {
  const places = new Map<string, number>();
  const share = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string' || value.length < shortestShared) return value;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return { shared: place } satisfies Shared;
  };
  const written = copies.map((copy) => JSON.stringify(parsedJson(copy), share));
  return `{"copies":[${written.join()}],"texts":${JSON.stringify([...places.keys()])}}`;
}

/** The records again, each as it was; none where the text is none of ours. */
export function unpackedCopies(packed: string | null): readonly string[] {
  const read = parsedJson(packed);
  if (!isRecord(read)) return [];
  const { copies, texts } = read;
  if (!Array.isArray(copies) || !Array.isArray(texts)) return [];
  const unshare = (_: string, value: unknown): unknown => (isShared(value) ? texts[value.shared] : value);
  return copies.map((copy) => JSON.stringify(JSON.parse(JSON.stringify(copy), unshare)));
}

function isShared(value: unknown): value is Shared {
  return isRecord(value) && typeof value['shared'] === 'number' && Object.keys(value).length === 1;
}
