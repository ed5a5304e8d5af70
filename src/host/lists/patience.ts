import type { ListSource } from '../../import/list';

/** The longest time without an answer or a sign of progress, in milliseconds; then a reader is taken for stuck. */
export const usualPatience = 30_000;

/**
 * What a byte of an Excel workbook adds to it, in milliseconds: 2 seconds a megabyte. A workbook is unpacked and read as a whole,
 * without a sign of life meanwhile, and an old computer needs most of a second for a megabyte.
 */
const patienceAByte = 2_000 / 1_000_000;

/** How long the reader of a list may be silent, in milliseconds. All other lists are read a slice at a time, each of which is a sign of life. */
export function patienceWith({ content }: Pick<ListSource, 'content'>): number {
  return content instanceof Uint8Array && isZip(content)
    ? usualPatience + Math.ceil(content.length * patienceAByte)
    : usualPatience;
}

/** By its first two letters, PK. Every Excel workbook of today is a zip. */
function isZip(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b;
}
