/** A file inside an archive, as the archive's own list tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is, 8: deflated; nothing else is in workbooks. */
  readonly method: number;
  /** In bytes, as it lies in the archive and as it says that it unpacks to. */
  readonly packed: number;
  readonly unpacked: number;
  readonly isEncrypted: boolean;
  /** Where its own header stands in the archive. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/** The size or place of what only the longer form of archives (ZIP64) can tell. */
const beyond32Bits = 0xffffffff;
const beyond16Bits = 0xffff;

/**
 * The list of files at the end of an archive (PKWARE APPNOTE 4.3.12 and 4.3.16). Null where there is none, where it is not whole, or
 * where it is of the form for archives above 4 GB, which no workbook of ours needs.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === beyond16Bits || start === beyond32Bits) return null;
  const entries: ZipEntry[] = [];
  for (let place = start; entries.length < count; place += lengthOf(view, place)) {
    if (place + entryLength > end || view.getUint32(place, true) !== entrySignature) return null;
    entries.push(entryAt(view, place));
  }
  return entries.some(({ packed, unpacked, offset }) => [packed, unpacked, offset].includes(beyond32Bits))
    ? null
    : entries;
}

/** The end of the archive may be followed by a comment. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let place = last; place >= Math.max(0, last - longestComment); place--) {
    if (view.getUint32(place, true) === endSignature) return place;
  }
  return null;
}

function lengthOf(view: DataView, place: number): number {
  const lengths = [28, 30, 32].map((field) => view.getUint16(place + field, true));
  return lengths.reduce((sum, length) => sum + length, entryLength);
}

function entryAt(view: DataView, place: number): ZipEntry {
  const length = Math.min(view.getUint16(place + 28, true), view.byteLength - place - entryLength);
  const name = new Uint8Array(view.buffer, view.byteOffset + place + entryLength, length);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(place + 10, true),
    packed: view.getUint32(place + 20, true),
    unpacked: view.getUint32(place + 24, true),
    isEncrypted: (view.getUint16(place + 8, true) & 1) === 1,
    offset: view.getUint32(place + 42, true),
  };
}

const localSignature = 0x04034b50;
const localLength = 30;

/** What an entry holds, as it lies in the archive; null where its own header is not where the list says. */
export function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localSignature) return null;
  const start = offset + localLength + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
}
