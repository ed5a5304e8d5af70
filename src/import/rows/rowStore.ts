import { type Dictionary, newDictionary } from './dictionary';

/** The rows of a file; a row may have fewer cells than another. A row's number is its index plus 1. */
export interface Rows {
  readonly count: number;
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
}

/** Rows that are being added. */
export interface RowStore extends Rows {
  readonly add: (rows: readonly (readonly string[])[]) => void;
  /** Forgets the last row. */
  readonly removeLast: () => void;
}

/** Columns to the right of these have their texts together. */
const columnsApart = 256;

/** When so many texts have come and most of them were new, further ones are no longer looked for among them. */
const enoughTexts = 4096;

interface ColumnTexts {
  readonly dictionary: Dictionary;
  added: number;
}

/**
 * Holds rows as numbers of texts, in one piece of memory: the cells of a large file would else be millions of small objects, and
 * letting them live takes longer than reading them.
 */
export function newRowStore(): RowStore {
  const columns: ColumnTexts[] = [];
  const held: Held = {
    cells: new Int32Array(1 << 16),
    starts: new Int32Array(1 << 12),
    widths: new Int32Array(1 << 12),
    count: 0,
  };
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
    widthOf: (row) => held.widths[row] ?? 0,
    filledWidthOf,
    cell: (row, column) => textsOf(column)[numberAt(row, column)] ?? '',
    numberAt,
    textsOf,
    add: (rows) => {
      for (const row of rows) addRow(held, columns, row);
    },
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
  const filled = filledWidth(row);
  const start = held.starts[held.count] ?? 0;
  held.cells = roomFor(held.cells, start + filled);
  held.starts = roomFor(held.starts, held.count + 2);
  held.widths = roomFor(held.widths, held.count + 1);
  for (let column = 0; column < filled; column++) {
    const text = row[column] ?? '';
    held.cells[start + column] = text === '' ? 0 : numberIn(columnAt(columns, column), text);
  }
  held.widths[held.count] = row.length;
  held.count++;
  held.starts[held.count] = start + filled;
}

function filledWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width--;
  return width;
}

function columnAt(columns: ColumnTexts[], column: number): ColumnTexts {
  const index = Math.min(column, columnsApart);
  while (columns.length <= index) columns.push({ dictionary: newDictionary(), added: 0 });
  const found = columns[index];
  if (found === undefined) throw new RangeError(`no column ${column}`);
  return found;
}

function numberIn(column: ColumnTexts, text: string): number {
  const { dictionary } = column;
  column.added++;
  const known = dictionary.texts.length;
  const isRare = known > enoughTexts && known * 2 > column.added;
  return isRare ? dictionary.append(text) : dictionary.numberOf(text);
}

function roomFor(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const roomier = new Int32Array(Math.max(length, numbers.length * 2));
  roomier.set(numbers);
  return roomier;
}
