import type { Encoding } from '../list';

/** The Swedish letters å ä ö Å Ä Ö as each of the encodings with one byte a letter stores them. */
const swedishLetters = {
  'windows-1252': [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6],
  ibm850: [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99],
  macintosh: [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85],
} as const;

/** So many bytes outside ASCII are enough to tell the encodings apart. */
const enough = 20_000;

/** So many bytes at the start show whether every letter takes two. */
const start = 4096;

/** The encoding that a byte order mark at the start, or the pattern of zeros, tells; null where there is neither. */
export function markedEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return encodingOfZeros(bytes.subarray(0, start));
}

/** In two bytes a letter, plain letters have a zero as their upper half: behind them, or before them. */
function encodingOfZeros(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = bytes.length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null;
}

/** The encoding with one byte a letter in which the bytes hold most Swedish letters beside other letters. */
export function encodingOfLetters(bytes: Uint8Array): Encoding {
  const counts = countsBesideLetters(bytes);
  const total = (codes: readonly number[]): number =>
    codes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  const windows = total(swedishLetters['windows-1252']);
  const dos = total(swedishLetters.ibm850);
  const mac = total(swedishLetters.macintosh);
  if (dos > windows && dos >= mac) return 'ibm850';
  return mac > windows ? 'macintosh' : 'windows-1252';
}

/** How often each byte above ASCII stands beside a plain letter, as å, ä and ö do and dashes and the euro seldom do. */
function countsBesideLetters(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  let found = 0;
  for (let index = 0; index < bytes.length && found < enough; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) continue;
    found++;
    if (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1])) counts[byte] = (counts[byte] ?? 0) + 1;
  }
  return counts;
}

function isLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
