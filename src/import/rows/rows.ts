import type { ListRefusal } from '../../text/listProblem';
import type { Delimiter } from '../list';
import type { ReadingProgress } from '../session';
import { withPlainNewlines } from '../source/plainText';
import { type ParsedPiece, pieceParser } from './parser';
import { newRowStore, type Rows, type RowStore } from './rowStore';

/** Rows as the parser gives them. */
type ParsedRows = ParsedPiece['rows'];

/** The most columns that a worksheet has. */
export const mostColumns = 16_384;
/** The longest text that a cell of a worksheet can hold, in UTF-16 units. */
export const longestCell = 32_767;
/** The most rows that are read; a worksheet has 1 048 576. */
export const mostRows = 1_000_000;

/** Text that is read between two signs of life. */
const pieceLength = 1 << 20;

/** Reads a text into rows, or says why it cannot be a list: caps and broken quotation marks. */
export async function rowsOf(
  text: string,
  delimiter: Delimiter,
  progress: ReadingProgress,
): Promise<Rows | ListRefusal> {
  const parse = pieceParser(delimiter);
  const rows = newRowStore();
  let rest = '';
  for (let end = 0; end < text.length;) {
    const from = end;
    end = pieceEnd(text, from);
    const isLast = end === text.length;
    // A parser that meets \r\n and \r in one file takes everything from there on for one cell.
    const piece = rest + withPlainNewlines(text.slice(from, end));
    const parsed = parse(piece, isLast);
    const refusal = refusalOfPiece(parsed, rows.count, isLast) ?? refusalOfRows(parsed.rows, rows.count);
    if (refusal !== null) return refusal;
    rows.add(parsed.rows);
    if (rows.count > mostRows + 1) return { refusal: 'tooManyRows', largest: mostRows };
    if (parsed.rows.length === 0 && !isLast) {
      const stuck = refusalOfUnfinished(parse(piece, true), rows.count);
      if (stuck !== null) return stuck;
    }
    rest = piece.slice(parsed.used);
    progress(end / text.length);
    await Promise.resolve();
  }
  return withoutLineAfterLast(rows);
}

/** The end of the piece that begins at a place: not in the midst of \r\n. */
function pieceEnd(text: string, from: number): number {
  const end = Math.min(text.length, from + pieceLength);
  return text.charAt(end - 1) === '\r' && text.charAt(end) === '\n' ? end + 1 : end;
}

/**
 * A wrong quotation mark in the row that the piece ends in the midst of may be only one whose cell goes on; but only the
 * last one can.
 */
function refusalOfPiece(parsed: ParsedPiece, before: number, isLast: boolean): ListRefusal | null {
  const { brokenQuotes, rows } = parsed;
  const [first] = brokenQuotes;
  if (first === undefined) return null;
  const mayGoOn = !isLast && brokenQuotes.length === 1 && first === rows.length;
  return mayGoOn ? null : { refusal: 'brokenQuote', row: before + first + 1 };
}

function refusalOfRows(rows: ParsedRows, before: number): ListRefusal | null {
  let number = before;
  for (const cells of rows) {
    number++;
    if (cells.length > mostColumns) return { refusal: 'tooManyColumns', row: number, largest: mostColumns };
    for (let column = 0; column < cells.length; column++) {
      const { length } = cells[column] ?? '';
      if (length > longestCell) return cellTooLong(number, column + 1, length);
    }
  }
  return null;
}

function cellTooLong(row: number, column: number, length: number): ListRefusal {
  return { refusal: 'cellTooLong', row, column, length, largest: longestCell };
}

/** A whole piece of text without the end of a row: refused at once where its cells are too many or too long already. */
function refusalOfUnfinished({ rows, brokenQuotes }: ParsedPiece, before: number): ListRefusal | null {
  const refusal = refusalOfRows(rows, before);
  const isOpenQuote = brokenQuotes.length > 0 && refusal !== null && refusal.refusal === 'cellTooLong';
  return isOpenQuote ? { refusal: 'brokenQuote', row: before + 1 } : refusal;
}

/** The line break at the end of a file ends a row; it does not begin one. Without one, no last row is blank. */
function withoutLineAfterLast(rows: RowStore): Rows {
  const last = rows.count - 1;
  if (rows.widthOf(last) === 1 && rows.filledWidthOf(last) === 0) rows.removeLast();
  return rows;
}
