/** The bytes above 0x7F of a text, by whether they make letters of UTF-8. */
export interface UnicodeLetters {
  /** How many belong to a letter that is whole. */
  readonly whole: number;
  readonly broken: number;
  /** The place of the first broken one; −1 where there is none. */
  readonly firstBroken: number;
}

/** After so many broken bytes, most of all, nobody needs to count on: the text is in another alphabet. */
const plainlyBroken = 1000;

/** Counts the bytes above 0x7F, as far as it takes to tell. Of a broken letter each byte counts. */
export function unicodeLetters(bytes: Uint8Array): UnicodeLetters {
  let whole = 0;
  let broken = 0;
  let firstBroken = -1;
  for (let index = 0; index < bytes.length;) {
    const length = letterLength(bytes, index);
    if (length === 0) {
      broken++;
      if (firstBroken === -1) firstBroken = index;
      if (broken > plainlyBroken && broken > whole) break;
    } else if (length > 1) whole += length;
    index += Math.max(1, length);
  }
  return { whole, broken, firstBroken };
}

/** How many bytes the letter at a place has; 0 where there is none. */
function letterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || !isSecond(first, bytes[at + 1] ?? 0)) return 0;
  for (let index = at + 2; index < at + length; index++) {
    if (!isContinuation(bytes[index] ?? 0)) return 0;
  }
  return length;
}

/** After some first bytes not every second one is allowed: no longer form than needed, no surrogates, nothing above U+10FFFF. */
function isSecond(first: number, second: number): boolean {
  if (!isContinuation(second)) return false;
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The number of the line in which a byte stands, from 1; \r\n, \n and \r end lines. */
export function lineAt(bytes: Uint8Array, place: number): number {
  let line = 1;
  for (let index = 0; index < place; index++) {
    if (bytes[index] === lineFeed || (bytes[index] === carriageReturn && bytes[index + 1] !== lineFeed))
      line++;
  }
  return line;
}
