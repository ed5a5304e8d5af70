import type { ListRefusal } from '../../text/listRefusal';
import { largestWorkbook } from './workbookLimits';
import { zipDirectory, type ZipEntry } from './zipDirectory';

const megabyte = 1024 * 1024;
const mostEntries = 2000;
const largestEntry = 500 * megabyte;
const largestTotal = 600 * megabyte;
/** Sheets unpack to at most some 50 times their size; a bomb to a thousand times. */
const largestRatio = 150;
/** What unpacks to less can do no harm, whatever its ratio. */
const harmless = megabyte;

/**
 * Looks at a workbook before anything of it is unpacked: the library that reads it counts what it unpacks, but would begin on anything.
 * Null where nothing speaks against it.
 */
export function guardedZip(bytes: Uint8Array): readonly ZipEntry[] | ListRefusal {
  const entries = zipDirectory(bytes);
  if (entries === null) return { refusal: 'damagedWorkbook' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { refusal: 'oldOrProtectedWorkbook' };
  if (hasDoubles(entries) || entries.length > mostEntries || entries.some(isUnsafe))
    return { refusal: 'unsafeWorkbook' };
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isTooLarge = total > largestTotal || entries.some(({ unpacked }) => unpacked > largestEntry);
  return isTooLarge ? { refusal: 'workbookTooLarge', largest: largestWorkbook } : entries;
}

function hasDoubles(entries: readonly ZipEntry[]): boolean {
  const isDouble = (values: readonly unknown[]): boolean => new Set(values).size < values.length;
  return isDouble(entries.map(({ name }) => name)) || isDouble(entries.map(({ offset }) => offset));
}

/** Names that lead out of the archive, ways of packing that Excel does not use, sizes that are forged or those of a bomb. */
function isUnsafe({ name, method, packed, unpacked }: ZipEntry): boolean {
  if (name.split(/[/\\]/u).includes('..') || name.startsWith('/') || name.includes('\0')) return true;
  if (method === 0) return packed !== unpacked;
  if (method !== 8) return true;
  if (packed > 2 && unpacked === 0) return true;
  return unpacked > harmless && unpacked > packed * largestRatio;
}
