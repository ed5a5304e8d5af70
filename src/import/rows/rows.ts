import type { ListRefusal } from '../../text/listRefusal';
import type { Delimiter } from '../list';
import type { ReadingProgress } from '../session';
import { mostRows } from './cellLimits';
import { parsedRows } from './parsedRows';
import { plainRows } from './plainRows';
import { newRowStore, type Rows } from './rowStore';

/** How a text is taken apart. */
export interface TextForm {
  readonly delimiter: Delimiter;
  /** Text that is read between two signs of life. */
  readonly pieceLength?: number;
}

const usualPiece = 1 << 20;

/**
 * Reads a text into rows, or says why it cannot be a list: caps and broken quotation marks. Plain rows are read as they come; what else
 * there is goes to the parser, piece by piece, until a piece ends with a row.
 */
export async function rowsOf(
  text: string,
  { delimiter, pieceLength = usualPiece }: TextForm,
  progress: ReadingProgress,
): Promise<Rows | ListRefusal> {
  const rows = newRowStore();
  const takePlain = plainRows(text, delimiter, rows);
  const parser = parsedRows(delimiter, rows);
  for (let at = 0; at < text.length;) {
    const until = Math.min(text.length, at + pieceLength);
    if (parser.isBetweenRows()) at = takePlain(at, until);
    if (at < until) {
      const end = pieceEnd(text, at, pieceLength);
      const refusal = parser.read(text.slice(at, end), end === text.length);
      if (refusal !== null) return refusal;
      at = end;
    }
    if (rows.count > mostRows + 1) return { refusal: 'tooManyRows', largest: mostRows };
    progress(at / text.length);
    await Promise.resolve();
  }
  return rows;
}

/** The end of the piece that begins at a place: after the last line break within its length, where there is one, and never in the midst of \r\n. */
function pieceEnd(text: string, from: number, length: number): number {
  const most = Math.min(text.length, from + length);
  if (most === text.length) return most;
  let end = most;
  while (end > from && !isLineBreak(text, end - 1)) end--;
  if (end === from) return most;
  return text.charAt(end - 1) === '\r' && text.charAt(end) === '\n' ? end + 1 : end;
}

function isLineBreak(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === '\n' || sign === '\r';
}
