import { personalNumberOf } from '../../core/personalNumber';
import type { Rows } from '../rows/rowStore';

/** Which rows of a file are rows of the list. */
export interface SelectedRows {
  /** Their indexes among the file's rows, in order. */
  readonly read: Int32Array;
  /** How many rows beneath the header are blank. */
  readonly blank: number;
  /** How many rows of totals there are: none, or the last row. */
  readonly totals: number;
}

/** Where a row of totals would show itself. */
export interface TotalsSigns {
  /** The index of the column of first days; null where nothing fills it: then nothing is taken for totals. */
  readonly firstDay: number | null;
  /** The index of the column that names the row; null where nothing fills it. */
  readonly name: number | null;
}

/** Leaves out the rows through the header, blank rows, and a last row that holds the totals. */
export function selectedRows(rows: Rows, headerIndex: number, totals: TotalsSigns): SelectedRows {
  const first = Math.max(headerIndex + 1, rows.first);
  const read = new Int32Array(Math.max(0, rows.count - first));
  let count = 0;
  for (let row = first; row < rows.count; row++) {
    if (!isBlankRow(rows, row)) read[count++] = row;
  }
  const blank = read.length - count;
  const hasTotals = count > 0 && isTotals(rows, read[count - 1] ?? -1, totals);
  return { read: read.subarray(0, hasTotals ? count - 1 : count), blank, totals: hasTotals ? 1 : 0 };
}

/** Whether a row has nothing in any cell. */
export function isBlankRow(rows: Rows, row: number): boolean {
  return filledThrough(rows, row) === 0;
}

/** How many cells a row has through the last one in which something stands. */
export function filledThrough(rows: Rows, row: number): number {
  let width = rows.filledWidthOf(row);
  while (width > 0 && rows.cell(row, width - 1).trim() === '') width--;
  return width;
}

/** A row that says Summa or Total, or one that lacks the name that the others have and holds nothing but numbers. */
function isTotals(rows: Rows, row: number, { firstDay, name }: TotalsSigns): boolean {
  if (firstDay === null || rows.cell(row, firstDay).trim() !== '') return false;
  const cells = Array.from({ length: rows.filledWidthOf(row) }, (_, column) => rows.cell(row, column).trim());
  const filled = cells.filter((cell) => cell !== '');
  if (/^(?:summa|total)/iu.test(filled[0] ?? '')) return true;
  return name !== null && (cells[name] ?? '') === '' && filled.every(isPlainNumber);
}

function isPlainNumber(cell: string): boolean {
  return (
    /^[-+\u2212]?\d[\d\s.,\u2019']*-?\s*(?:kr|sek|%)?\.?$/iu.test(cell) && personalNumberOf(cell) === null
  );
}
