/**
 * The parts of an .xlsx file, which is a zip archive. The library that reads and writes workbooks gives no hold of the
 * archive; parts that it lacks are put in, and parts are looked at, here. Packing and checksums are the platform's.
 * Source: APPNOTE.TXT of PKWARE, 4.3.
 */

/** One part of an archive, packed as it stands there. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const stored = 0;
const deflated = 8;
/** Names in UTF-8. */
const flags = 0x0800;
const neededVersion = 20;
/** 1 January 1980: a file's bytes tell nothing of when it was saved. */
const noDate = 0x0021;

/** The entries of an archive, in the order of its directory. Throws a RangeError where it is cut off. */
export function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  while (end > 0 && view.getUint32(end, true) !== signatures.end) end -= 1;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const { entry, next } = entryAt(bytes, view, at);
    at = next;
    return entry;
  });
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const packedSize = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const data = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + centralLength, at + centralLength + nameLength));
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(data, data + packedSize),
  };
  const others = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next: at + centralLength + nameLength + others };
}

/** The archive of these entries. */
export function writeEntries(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(entry, signatures.local, undefined);
    directory.push(header(entry, signatures.central, offset));
    pieces.push(local, entry.packed);
    offset += local.length + entry.packed.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  return joined([...pieces, ...directory, endRecord(entries.length, length, offset)]);
}

/** The header before an entry's data, or (with where that stands) its line in the directory. */
function header(entry: ZipEntry, signature: number, offset: number | undefined): Uint8Array {
  const name = new TextEncoder().encode(entry.name);
  const length = offset === undefined ? localLength : centralLength;
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  const common = offset === undefined ? 4 : 6;
  if (offset !== undefined) {
    view.setUint16(4, neededVersion, true);
    view.setUint32(42, offset, true);
  }
  view.setUint16(common, neededVersion, true);
  view.setUint16(common + 2, flags, true);
  view.setUint16(common + 4, entry.method, true);
  view.setUint16(common + 8, noDate, true);
  view.setUint32(common + 10, entry.checksum, true);
  view.setUint32(common + 14, entry.packed.length, true);
  view.setUint32(common + 18, entry.size, true);
  view.setUint16(common + 22, name.length, true);
  bytes.set(name, length);
  return bytes;
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(endLength);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const piped = new Blob([new Uint8Array(bytes)]).stream().pipeThrough<Uint8Array>(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

/** The text of a part. */
export async function textOf({ method, packed }: ZipEntry): Promise<string> {
  const bytes = method === stored ? packed : await through(packed, new DecompressionStream('deflate-raw'));
  return new TextDecoder().decode(bytes);
}

const gzipHeader = 10;
const gzipTrailer = 8;

/** A part of that text. Gzip packs as zip does, and its trailer holds the checksum. */
export async function textEntry(name: string, text: string): Promise<ZipEntry> {
  const bytes = new TextEncoder().encode(text);
  const zipped = await through(bytes, new CompressionStream('gzip'));
  const trailer = new DataView(zipped.buffer, zipped.length - gzipTrailer);
  return {
    name,
    method: deflated,
    checksum: trailer.getUint32(0, true),
    size: bytes.length,
    packed: zipped.subarray(gzipHeader, zipped.length - gzipTrailer),
  };
}
