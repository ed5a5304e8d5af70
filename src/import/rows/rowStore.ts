import { columnAt, type ColumnTexts, numberIn, numberOfPartIn, textOf } from './columnTexts';
import type { TextPart } from './dictionary';
import { roomFor } from './roomFor';

/** A cell of a worksheet: a text, or a number that needs no reading. */
export type TypedCell = string | number;

/** The rows of a file; a row may have fewer cells than another. A row's number is its index plus 1. */
export interface Rows {
  readonly count: number;
  /** The index of the first one: 0 in a file; cells of a worksheet may begin further down, and what is above is no part of the list. */
  readonly first: number;
  /** How many cells a row has, blank ones included. */
  readonly widthOf: (row: number) => number;
  /** How many cells a row has through the last one that is not empty. */
  readonly filledWidthOf: (row: number) => number;
  /** The text of a cell as it stands; empty where the row has no such cell. */
  readonly cell: (row: number, column: number) => string;
  /** The number of that text among those of its column; 0 for the empty text. */
  readonly numberAt: (row: number, column: number) => number;
  /** The texts of a column by their numbers. One that is not rare stands there once, but a rare one may stand there twice. */
  readonly textsOf: (column: number) => readonly string[];
  /**
   * By the number of a text of a column the number that its cells hold, exactly: such a text is read in no other way. Empty for text
   * files, and for what stands as text in a worksheet. The same text may stand in other cells without being a number; it has another
   * number of its own there.
   */
  readonly numbersOf: (column: number) => ReadonlyMap<number, number>;
}

/** Rows that are being added. */
export interface RowStore extends Rows {
  readonly add: (rows: readonly (readonly string[])[]) => void;
  /** The number that a text has in a column, or gets: the row that it belongs to is added afterwards. */
  readonly numberOf: (column: number, text: string) => number;
  readonly numberOfPart: (column: number, part: TextPart) => number;
  /** Adds a row of so many cells by the numbers of their texts. */
  readonly addNumbers: (numbers: Int32Array, width: number) => void;
  readonly addTyped: (row: readonly TypedCell[]) => void;
  /** Forgets the last row. */
  readonly removeLast: () => void;
}

/**
 * Holds rows as numbers of texts, in one piece of memory: the cells of a large file would else be millions of small objects, and
 * letting them live takes longer than reading them. Where the rows do not begin at the top of a sheet, `first` of them are blank.
 */
export function newRowStore(first = 0): RowStore {
  const columns: ColumnTexts[] = [];
  const held: Held = {
    cells: new Int32Array(1 << 16),
    starts: new Int32Array(1 << 12),
    widths: new Int32Array(1 << 12),
    count: 0,
  };
  while (held.count < first) beginRow(held, 0, 0);
  const filledWidthOf = (row: number): number => (held.starts[row + 1] ?? 0) - (held.starts[row] ?? 0);
  const numberAt = (row: number, column: number): number => {
    const cell = (held.starts[row] ?? 0) + column;
    return cell < (held.starts[row + 1] ?? 0) ? (held.cells[cell] ?? 0) : 0;
  };
  const textsOf = (column: number): readonly string[] => columnAt(columns, column).dictionary.texts;
  return {
    get count() {
      return held.count;
    },
    first,
    widthOf: (row) => held.widths[row] ?? 0,
    filledWidthOf,
    cell: (row, column) => textsOf(column)[numberAt(row, column)] ?? '',
    numberAt,
    textsOf,
    numbersOf: (column) => columnAt(columns, column).numbers,
    add: (rows) => {
      for (const row of rows) addRow(held, columns, row);
    },
    numberOf: (column, text) => (text === '' ? 0 : numberIn(columnAt(columns, column), text)),
    numberOfPart: (column, part) => numberOfPartIn(columnAt(columns, column), part),
    addNumbers: addNumbers.bind(null, held),
    addTyped: addTypedRow.bind(null, held, columns),
    removeLast: () => {
      held.count = Math.max(0, held.count - 1);
    },
  };
}

/** The numbers of all cells, row after row. */
interface Held {
  cells: Int32Array<ArrayBuffer>;
  /** Where each row's cells begin, and after the last row where they end. */
  starts: Int32Array<ArrayBuffer>;
  widths: Int32Array<ArrayBuffer>;
  count: number;
}

function addRow(held: Held, columns: ColumnTexts[], row: readonly string[]): void {
  const start = beginRow(held, row.length, filledWidth(row));
  const end = held.starts[held.count] ?? 0;
  for (let column = 0; start + column < end; column++) {
    const text = row[column] ?? '';
    held.cells[start + column] = text === '' ? 0 : numberIn(columnAt(columns, column), text);
  }
}

/* The same, but for the numbers; apart, since the loop above is to see nothing but texts. */
function addTypedRow(held: Held, columns: ColumnTexts[], row: readonly TypedCell[]): void {
  const start = beginRow(held, row.length, filledWidth(row));
  const end = held.starts[held.count] ?? 0;
  for (let column = 0; start + column < end; column++) {
    const cell = row[column] ?? '';
    if (cell === '') held.cells[start + column] = 0;
    else {
      const texts = columnAt(columns, column);
      held.cells[start + column] = typeof cell === 'string' ? numberIn(texts, cell) : textOf(texts, cell);
    }
  }
}

function addNumbers(held: Held, numbers: Int32Array, width: number): void {
  let filled = width;
  while (filled > 0 && numbers[filled - 1] === 0) filled--;
  const start = beginRow(held, width, filled);
  for (let column = 0; column < filled; column++) held.cells[start + column] = numbers[column] ?? 0;
}

/** Makes room for a row of so many cells, and tells where they begin. */
function beginRow(held: Held, width: number, filled: number): number {
  const start = held.starts[held.count] ?? 0;
  held.cells = roomFor(held.cells, start + filled);
  held.starts = roomFor(held.starts, held.count + 2);
  held.widths = roomFor(held.widths, held.count + 1);
  held.widths[held.count] = width;
  held.count++;
  held.starts[held.count] = start + filled;
  return start;
}

function filledWidth(row: readonly TypedCell[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width--;
  return width;
}
