import Papa from 'papaparse';
import type { Delimiter } from '../list';

/** Rows read from a piece of text. */
export interface ParsedPiece {
  readonly rows: string[][];
  /** For each quotation mark that is wrong: the index of its row in `rows`; that row may be one that was not finished. */
  readonly brokenQuotes: readonly number[];
  /** How much of the piece the rows took; the rest is a row that was not finished. */
  readonly used: number;
}

/** Reads pieces of text into rows. The only place that knows which library does it. */
export type PieceParser = (piece: string, isLast: boolean) => ParsedPiece;

/** What the library's parser answers, of what is used here. */
interface PapaAnswer {
  readonly data: string[][];
  readonly errors: readonly { readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** The parser beneath the library's interface, which takes one piece after another without calling back; its types leave the answer open. */
interface PapaParser {
  readonly parse: (piece: string, baseIndex: number, ignoreLastRow: boolean) => PapaAnswer;
}

/** A parser of rows whose cells stand between delimiters, with quotation marks doubled inside quoted cells. */
export function pieceParser(delimiter: Delimiter): PieceParser {
  return (piece, isLast) => {
    const parser: PapaParser = new Papa.Parser({ delimiter, newline: '\n' });
    const answer = parser.parse(piece, 0, !isLast);
    return {
      rows: answer.data,
      brokenQuotes: answer.errors.map(({ row }) => row),
      used: answer.meta.cursor,
    };
  };
}
