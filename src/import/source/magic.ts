import type { ListRefusal } from '../../text/listRefusal';

type What = Extract<ListRefusal, { readonly refusal: 'notText' }>['what'];

/** The largest file that is read, in bytes: its text and cells take several times as much memory. */
const largestFile = 256 * 1024 * 1024;

/** What files of other kinds begin with. Those without `what` are kinds that only a look inside can tell apart. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly what: What }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], what: 'picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'picture' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'picture' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: 'picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'pdf' },
  { bytes: [0x1f, 0x8b], what: 'archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'document' },
];

const zip = [0x50, 0x4b, 0x03, 0x04];
/** The container of Excel and Word before 2007, and of workbooks with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const bareWorkbook = [0x09, 0x08];

/** Whether the bytes are an archive: of those, refusalOfBytes lets only workbooks pass. */
export function isArchive(bytes: Uint8Array): boolean {
  return begins(bytes, zip);
}

/** Why bytes cannot be a list, told from what they begin with; null where nothing speaks against it. */
export function refusalOfBytes(bytes: Uint8Array): ListRefusal | null {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > largestFile) {
    return { refusal: 'fileTooLarge', size: bytes.length, largest: largestFile };
  }
  if (begins(bytes, zip)) return refusalOfZip(bytes);
  if (begins(bytes, compoundFile)) return refusalOfCompound(bytes);
  if (begins(bytes, bareWorkbook)) return { refusal: 'oldOrProtectedWorkbook' };
  const known = beginnings.find((beginning) => begins(bytes, beginning.bytes));
  if (known !== undefined) return { refusal: 'notText', what: known.what };
  return isMarkup(bytes) ? { refusal: 'notText', what: 'document' } : null;
}

function begins(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

/** The names of the files inside stand uncompressed in the archive. A workbook's main part is called so by Excel, but not by everyone. */
function refusalOfZip(bytes: Uint8Array): ListRefusal | null {
  const isDocument = ['word/document', 'ppt/presentation', 'opendocument'].some((name) =>
    holds(bytes, name, 1),
  );
  if (isDocument) return { refusal: 'notText', what: 'document' };
  return holds(bytes, '[Content_Types].xml', 1) ? null : { refusal: 'notText', what: 'archive' };
}

/** The names inside are written with two bytes a letter. */
function refusalOfCompound(bytes: Uint8Array): ListRefusal {
  return holds(bytes, 'WordDocument', 2)
    ? { refusal: 'notText', what: 'document' }
    : { refusal: 'oldOrProtectedWorkbook' };
}

/** A page of the web or XML, which some systems save under the name .xls. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^[\u00ef\u00bb\u00bf\s]+/u, '');
  return /^<(?:!doctype|html|\?xml|table|head)/iu.test(start);
}

/** Whether an ASCII word stands anywhere, each letter `width` bytes wide. */
function holds(bytes: Uint8Array, word: string, width: number): boolean {
  const [first = 0, ...rest] = Array.from(word, (letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((code, index) => bytes[at + (index + 1) * width] === code)) return true;
  }
  return false;
}
