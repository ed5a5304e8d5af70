import type { Rows } from '../rows/rows';

/** The cells of one column of a list, in the rows that are read. */
export interface CellsOfColumn {
  readonly rows: Rows;
  /** The indexes of the rows that are read, in order. */
  readonly read: Int32Array;
  /** The index of the column. */
  readonly header: number;
}

/** The trimmed text of the cell in the n-th row that is read; rows that are too short are blank there. */
export function cellText({ rows, read, header }: CellsOfColumn, row: number): string {
  const text = rows[read[row] ?? -1]?.[header] ?? '';
  return isSolid(text.charCodeAt(0)) && isSolid(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Whether a sign is certainly no white space: most cells begin and end with such, and need no trimming. */
function isSolid(code: number): boolean {
  return code > 0x20 && code < 0x80;
}
