import type { CopyStyleId } from './copyStyles';

/** A cell of a copy: a value, never a formula. */
export interface CopyCell {
  readonly value: string | number;
  readonly style: CopyStyleId;
}

/** A row of cells, from the first column. A `wide` row is one text across the sheet, as high as it needs. */
export interface CopyRow {
  readonly cells: readonly (CopyCell | null)[];
  readonly isWide?: true;
}

/** Cells of a sheet, rows and columns from 0. */
export interface CopyArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A series of a chart: the row or the column in which its figures stand. */
export interface CopySeries {
  readonly name: string;
  readonly values: CopyArea;
  readonly color: string;
}

/** A native chart over cells of the sheet. */
export interface CopyChart {
  readonly title: string;
  readonly grouping: 'clustered' | 'stacked';
  readonly categories: CopyArea;
  readonly series: readonly CopySeries[];
  readonly over: CopyArea;
  /** Of the axis of amounts; undefined: 0, or whatever is below it. */
  readonly from?: number;
  /** The name of the series that carries others and is not to be seen. */
  readonly hides?: string;
}

/** A sheet of a copy: nothing in it depends on who writes it. */
export interface CopySheet {
  readonly name: string;
  /** In characters. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in sight and stand on every page: those above the first figures; 0: none. */
  readonly frozenRows: number;
  readonly rows: readonly CopyRow[];
  readonly charts: readonly CopyChart[];
}

/** A text across the sheet. */
export function wide(value: string, style: CopyStyleId): CopyRow {
  return { cells: [{ value, style }], isWide: true };
}

/** An empty row. */
export const gap: CopyRow = { cells: [] };

/** Cells in one style. */
export function cellsIn(
  style: CopyStyleId,
  values: readonly (string | number | null)[],
): (CopyCell | null)[] {
  return values.map((value) => (value === null ? null : { value, style }));
}
