import { roomFor } from './roomFor';
import { firstHash, hashedWith, settledHash } from './textHash';

/** A part of a text, by its places there. Only where it is new somewhere a text is made of it. */
export interface TextPart {
  readonly text: string;
  readonly from: number;
  readonly until: number;
  /** Of its signs (textHash), not yet settled. */
  readonly hash: number;
}

/** Texts and their numbers, in the order in which they came; number 0 is the blank text. */
export interface Dictionary {
  readonly texts: readonly string[];
  /** The number of a text that is not blank; a new one if the text is new. */
  readonly numberOf: (text: string) => number;
  /** The same of a part of a text. */
  readonly numberOfPart: (part: TextPart) => number;
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
  /** By number the hash; that of a text which was only appended is never asked for. */
  let hashes = new Int32Array(firstPlaces);
  let found = 0;
  /** A text's number stands at the place that its hash says or at the next free one after it; half of the places stay free. */
  let places = new Int32Array(firstPlaces);
  const lately = new Int32Array(latelyUsed);
  const append = (text: string): number => texts.push(text) - 1;
  const numberOfPart = (part: TextPart): number => {
    const hash = settledHash(part.hash);
    let place = hash & (places.length - 1);
    for (let known = places[place] ?? 0; known !== 0; known = places[place] ?? 0) {
      if (hashes[known] === hash && isPart(texts[known] ?? '', part)) return known;
      place = (place + 1) & (places.length - 1);
    }
    const number = append(part.text.slice(part.from, part.until));
    hashes = roomFor(hashes, texts.length);
    hashes[number] = hash;
    places[place] = number;
    found++;
    if (found * 2 >= places.length) places = roomierPlaces(places, hashes);
    return number;
  };
  const numberOf = (text: string): number => {
    const place = glanceAt(text);
    const last = lately[place] ?? 0;
    if (texts[last] === text) return last;
    return (lately[place] = numberOfPart(wholeOf(text)));
  };
  return { texts, numberOf, numberOfPart, append };
}

/** Twice as many places for the same numbers. */
function roomierPlaces(places: Int32Array, hashes: Int32Array): Int32Array<ArrayBuffer> {
  const roomier = new Int32Array(places.length * 2);
  for (const number of places) {
    if (number === 0) continue;
    let place = (hashes[number] ?? 0) & (roomier.length - 1);
    while (roomier[place] !== 0) place = (place + 1) & (roomier.length - 1);
    roomier[place] = number;
  }
  return roomier;
}

function isPart(known: string, { text, from, until }: TextPart): boolean {
  const { length } = known;
  if (length !== until - from) return false;
  let index = 0;
  while (index < length && known.charCodeAt(index) === text.charCodeAt(from + index)) index++;
  return index === length;
}

function wholeOf(text: string): TextPart {
  let hash = firstHash;
  for (let index = 0; index < text.length; index++) hash = hashedWith(hash, text.charCodeAt(index));
  return { text, from: 0, until: text.length, hash };
}
