/** Texts and their numbers, in the order in which they came; number 0 is the blank text. */
export interface Dictionary {
  readonly texts: readonly string[];
  /** The number of a text that is not blank; a new one if the text is new. */
  readonly numberOf: (text: string) => number;
  /** A new number for a text, whether it has one or not; numberOf does not find it under this one. */
  readonly append: (text: string) => number;
}

const firstPlaces = 1024;

/** Most columns repeat a few texts. The one last seen at a place of this small table is tried before anything is worked out. */
const latelyUsed = 512;

/** A place for a text by its length and a few of its signs. */
function glanceAt(text: string): number {
  const { length } = text;
  const end = text.charCodeAt(length - 1) + 5 * text.charCodeAt(length >> 1);
  return (length + 31 * (end + 3 * text.charCodeAt(length > 5 ? length - 5 : 0))) & (latelyUsed - 1);
}

/**
 * A dictionary that knows only the blank text. It has a table of its own, since a Map of the runtime takes three times as long for
 * the short-lived texts of a file, and this is where most of the time of reading would go.
 */
export function newDictionary(): Dictionary {
  const texts = [''];
  /** By number the hash; null for what was only appended. */
  const hashes: (number | null)[] = [null];
  /** A text's number stands at the place that its hash says or at the next free one after it; half of the places stay free. */
  let places = new Int32Array(firstPlaces);
  const lately = new Int32Array(latelyUsed);
  const searched = (text: string): number => {
    const hash = hashOf(text);
    let place = hash & (places.length - 1);
    for (let found = places[place] ?? 0; found !== 0; found = places[place] ?? 0) {
      if (hashes[found] === hash && texts[found] === text) return found;
      place = (place + 1) & (places.length - 1);
    }
    places[place] = texts.length;
    hashes.push(hash);
    if (texts.push(text) * 2 > places.length) places = roomierPlaces(hashes, places.length * 2);
    return texts.length - 1;
  };
  const numberOf = (text: string): number => {
    const place = glanceAt(text);
    const last = lately[place] ?? 0;
    if (texts[last] === text) return last;
    return (lately[place] = searched(text));
  };
  const append = (text: string): number => {
    hashes.push(null);
    return texts.push(text) - 1;
  };
  return { texts, numberOf, append };
}

function roomierPlaces(hashes: readonly (number | null)[], size: number): Int32Array<ArrayBuffer> {
  const places = new Int32Array(size);
  for (let number = 1; number < hashes.length; number++) {
    const hash = hashes[number] ?? null;
    if (hash === null) continue;
    let place = hash & (size - 1);
    while (places[place] !== 0) place = (place + 1) & (size - 1);
    places[place] = number;
  }
  return places;
}

/** FNV-1a over the UTF-16 units, stirred once more so that its low bits depend on all of them. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
