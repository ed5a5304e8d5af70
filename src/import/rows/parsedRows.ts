import type { ListRefusal } from '../../text/listRefusal';
import type { Delimiter } from '../list';
import { withPlainNewlines } from '../source/plainText';
import { cellTooLong, longestCell, mostColumns } from './cellLimits';
import { type ParsedPiece, pieceParser } from './parser';
import type { RowStore } from './rowStore';

/** Rows as the parser gives them. */
type ParsedRows = ParsedPiece['rows'];

/** Reads one piece of text after another into rows with the library's parser. */
export interface ParsedRowsReader {
  /** Reads the rows that end in the piece, and of the last piece all; or says why it cannot be a list. */
  readonly read: (piece: string, isLast: boolean) => ListRefusal | null;
  /** Whether the last piece ended with a row: the next may be read by somebody else. */
  readonly isBetweenRows: () => boolean;
}

/** Reads into a store what is no plain row; broken quotation marks and cells beyond the caps are refused. */
export function parsedRows(delimiter: Delimiter, rows: RowStore): ParsedRowsReader {
  const parse = pieceParser(delimiter);
  let rest = '';
  const read = (text: string, isLast: boolean): ListRefusal | null => {
    // A parser that meets \r\n and \r in one file takes everything from there on for one cell.
    const piece = rest + withPlainNewlines(text);
    const parsed = parse(piece, isLast);
    const refusal = refusalOfPiece(parsed, rows.count, isLast) ?? refusalOfRows(parsed.rows, rows.count);
    if (refusal !== null) return refusal;
    rows.add(parsed.rows);
    rest = piece.slice(parsed.used);
    if (isLast) dropLineAfterLast(rows);
    return parsed.rows.length === 0 && !isLast ? refusalOfUnfinished(parse(piece, true), rows.count) : null;
  };
  return { read, isBetweenRows: () => rest === '' };
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

/** A whole piece of text without the end of a row: refused at once where its cells are too many or too long already. */
function refusalOfUnfinished({ rows, brokenQuotes }: ParsedPiece, before: number): ListRefusal | null {
  const refusal = refusalOfRows(rows, before);
  const isOpenQuote = brokenQuotes.length > 0 && refusal !== null && refusal.refusal === 'cellTooLong';
  return isOpenQuote ? { refusal: 'brokenQuote', row: before + 1 } : refusal;
}

/** The line break at the end of a file ends a row; it does not begin one. Without one, no last row is blank. */
function dropLineAfterLast(rows: RowStore): void {
  const last = rows.count - 1;
  if (rows.widthOf(last) === 1 && rows.filledWidthOf(last) === 0) rows.removeLast();
}
