import type { ListRefusal } from '../../text/listRefusal';
import { cellReferences } from './cellReferences';
import { largestWorkbook } from './workbookLimits';
import { packedBytes, type ZipEntry } from './zipDirectory';

/** What stands before the first element is shorter, as Excel and everybody else write it. */
const longestProlog = 4096;
/** Enough of a part's end to find in it where its first element ends. */
const longestEnd = 256;

/**
 * Looks into the parts of a workbook before the library does: at a declaration of a document type (Excel writes none; entities that
 * unfold without end would stand in it), at cells so far out that the rows up to them would fill the memory, and at parts that break off,
 * of which the library would read what there is. Null where nothing speaks against them. An old engine that cannot unpack leaves all that
 * to the library, which unfolds no entities.
 */
export async function refusalOfParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<ListRefusal | null> {
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    const refusal = await refusalOfPart(bytes, entry);
    if (refusal !== null) return refusal;
  }
  return null;
}

async function refusalOfPart(bytes: Uint8Array, entry: ZipEntry): Promise<ListRefusal | null> {
  const packed = packedBytes(bytes, entry);
  if (packed === null) return { refusal: 'damagedWorkbook' };
  if (entry.method !== 0 && typeof DecompressionStream === 'undefined') return null;
  const hasCells = !/(?:^|\/)(?:sharedstrings|styles|theme\d*)\.xml$/iu.test(entry.name);
  const references = cellReferences();
  let start = '';
  let end = '';
  try {
    for await (const piece of unpackedPieces(packed, entry)) {
      if (start.length < longestProlog) start += asLatin1(piece.subarray(0, longestProlog));
      if (/<!DOCTYPE/iu.test(start)) return { refusal: 'unsafeWorkbook' };
      const cells = hasCells ? references.cellsThrough(piece) : 0;
      if (cells === Infinity) return { refusal: 'unsafeWorkbook' };
      if (cells > largestWorkbook) return { refusal: 'workbookTooLarge', largest: largestWorkbook };
      end = (end + asLatin1(piece.subarray(-longestEnd))).slice(-longestEnd);
    }
  } catch (error) {
    return { refusal: error instanceof RangeError ? 'unsafeWorkbook' : 'damagedWorkbook' };
  }
  return isWhole(start, end) ? null : { refusal: 'damagedWorkbook' };
}

/** Whether the first element of a part ends, at its end. */
function isWhole(start: string, end: string): boolean {
  const root = /<([A-Za-z_][\w:.-]*)[^>]*>/u.exec(start);
  if (root === null) return false;
  return root[0].endsWith('/>') || end.includes(`</${root[1] ?? ''}`);
}

function asLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The bytes of an entry, piece by piece, and no more of them than it says that it has. */
async function* unpackedPieces(
  packed: Uint8Array,
  { method, unpacked }: ZipEntry,
): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield packed;
    return;
  }
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let total = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length;
      if (total > unpacked) throw new RangeError('an entry unpacks to more than it says');
      yield next.value;
    }
  } finally {
    await reader.cancel();
  }
}
