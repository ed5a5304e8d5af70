import { languages } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { problemSentence } from '../../text/problems';
import { type Cell, type FunctionResult, isLocated, ofCall } from '../cell';

/** Excel takes back 5 MB from a function and otherwise shows #BUSY! for ever; a little is left for what it adds around. */
export const largestResult = 5_000_000;

/** What the runtime writes around the sentence of an error, at most. */
const bytesAroundSentence = 176;

/** The result, or one problem instead when it is too large for Excel to take back. */
export function withinLimit(result: FunctionResult): FunctionResult {
  if (sizeOf(result) <= largestResult) return result;
  return [[ofCall({ problem: 'tooLarge' })]];
}

/**
 * Size of the result in bytes as the JSON (UTF-8) that Excel receives. Exact for values; an error counts with the
 * longest of its sentences, so that the limit does not depend on the user's language.
 */
export function sizeOf(result: FunctionResult): number {
  let size = 1;
  for (const row of result) {
    size += 2;
    for (const cell of row) size += sizeOfCell(cell) + 1;
  }
  return size;
}

function sizeOfCell(cell: Cell): number {
  if (typeof cell === 'number') return sizeOfNumber(cell);
  if (isLocated(cell)) return bytesAroundSentence + longestSentence(cell);
  return cell === '' ? 2 : bytesOf(JSON.stringify(cell));
}
function sizeOfNumber(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value >= 1e9) return String(value).length;
  let digits = 1;
  for (let rest = value; rest >= 10; rest /= 10) digits += 1;
  return digits;
}

function longestSentence(problem: LocatedProblem): number {
  return Math.max(
    ...languages.map((language) => bytesOf(JSON.stringify(problemSentence(problem, language)))),
  );
}

/** Bytes in UTF-8. Each half of a sign outside the basic plane counts two of its four bytes. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && !isSurrogate(unit) ? 2 : 1;
  }
  return bytes;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
