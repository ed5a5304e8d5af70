import type { Rows } from '../rows/rowStore';

/** One column of a list in the rows that are read: each text by a number, and how often it stands there. */
export interface ColumnCells {
  /** For each row the number of its text; 0 where nothing stands. */
  readonly numbers: Int32Array;
  /** By their numbers the texts, as they stand. */
  readonly texts: readonly string[];
  /** By their numbers in how many of the rows they stand: none for those of the header and of rows that are not read. */
  readonly counts: Int32Array;
  /** By the number of a text what its cells hold, where that is a number in a worksheet: it is read in no other way. */
  readonly typed: ReadonlyMap<number, number>;
}

/** Takes a column out of the rows. */
export function columnCells(rows: Rows, read: Int32Array, header: number): ColumnCells {
  const texts = rows.textsOf(header);
  const numbers = new Int32Array(read.length);
  const counts = new Int32Array(texts.length);
  for (let row = 0; row < read.length; row++) {
    const number = rows.numberAt(read[row] ?? -1, header);
    numbers[row] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return { numbers, texts, counts, typed: rows.numbersOf(header) };
}

const nothingTyped: ReadonlyMap<number, number> = new Map();

/** A column in which one text stands in every row. */
export function constantCells(text: string, rows: number): ColumnCells {
  return {
    numbers: new Int32Array(rows).fill(1),
    texts: ['', text],
    counts: Int32Array.of(0, rows),
    typed: nothingTyped,
  };
}

/** The same cells, of which other texts are made. */
export function changedCells(cells: ColumnCells, change: (text: string) => string): ColumnCells {
  return { ...cells, texts: cells.texts.map(change), typed: nothingTyped };
}

/** Tells every text that stands in the rows, trimmed, with its number and in how many rows it stands; not the blank one. */
export function forEachText(
  { texts, counts }: ColumnCells,
  tell: (text: string, number: number, count: number) => void,
): void {
  for (let number = 1; number < texts.length; number++) {
    const count = counts[number] ?? 0;
    const text = count === 0 ? '' : trimmed(texts[number] ?? '');
    if (text !== '') tell(text, number, count);
  }
}

/** Most texts begin and end with signs that are certainly no white space, and need no trimming. */
function trimmed(text: string): string {
  return isSolid(text.charCodeAt(0)) && isSolid(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

function isSolid(code: number): boolean {
  return code > 0x20 && code < 0x80;
}
