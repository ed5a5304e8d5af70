import type { ListRefusal } from '../../text/listRefusal';
import { type Encoding, isRefusal } from '../list';
import { encodingOfLetters, markedEncoding } from './encoding';
import { decodedIbm850 } from './ibm850';
import { lineAt, unicodeLetters } from './unicodeLetters';

/** In other encodings hardly a letter looks like one of UTF-8. */
const leastWhole = 0.9;

/** A file's text and how its letters were stored. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
}

/** The text in the encoding that the bytes themselves tell. */
export function decodedAsDetected(bytes: Uint8Array): Decoded | ListRefusal {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodedAsMarked(bytes, marked);
  if (bytes.includes(0)) return { refusal: 'notText', what: null };
  const unicode = decodedStrictly(bytes, 'utf-8');
  if (unicode !== null) return { encoding: 'utf-8', text: unicode };
  return damagedUnicode(bytes) ?? decodedAs(bytes, encodingOfLetters(bytes));
}

function decodedAsMarked(bytes: Uint8Array, encoding: Encoding): Decoded | ListRefusal {
  const decoded = decodedAs(bytes, encoding);
  return isRefusal(decoded) && encoding === 'utf-8' ? (damagedUnicode(bytes) ?? decoded) : decoded;
}

/** Some letters of UTF-8 that are damaged do not make it another encoding: in that, every other letter would be wrong. */
function damagedUnicode(bytes: Uint8Array): ListRefusal | null {
  const { whole, broken, firstBroken } = unicodeLetters(bytes);
  return whole > leastWhole * (whole + broken)
    ? { refusal: 'damagedLetters', row: lineAt(bytes, firstBroken) }
    : null;
}

/** The text in an encoding, or the refusal wrongEncoding. */
export function decodedAs(bytes: Uint8Array, encoding: Encoding): Decoded | ListRefusal {
  const text = textIn(bytes, encoding);
  return text === null ? { refusal: 'wrongEncoding' } : { encoding, text };
}

function textIn(bytes: Uint8Array, encoding: Encoding): string | null {
  switch (encoding) {
    case 'ibm850':
      return decodedIbm850(bytes);
    case 'windows-1252':
    case 'macintosh':
      return decodedInPieces(bytes, encoding);
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return decodedStrictly(bytes, encoding);
  }
}

/** Larger pieces take longer than they are worth: they do not stay near while they are decoded. */
const pieceLength = 1 << 20;

/**
 * Asked for one piece after another: decoders with a table of letters are several times as fast on pieces, and Node 20 reads windows-1252 as
 * Latin 1 when it is asked for all at once.
 */
function decodedInPieces(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = new TextDecoder(encoding);
  let text = '';
  for (let from = 0; from < bytes.length; from += pieceLength)
    text += decoder.decode(bytes.subarray(from, from + pieceLength), { stream: true });
  return text + decoder.decode();
}

/** Null where the bytes are not in the encoding: nothing is replaced by question marks. */
function decodedStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
