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
  return rows[read[row] ?? -1]?.[header]?.trim() ?? '';
}
