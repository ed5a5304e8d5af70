/** Areas and the engine's ranges: the same rectangle, told by its size or by its last row and column. */

import type { IRange } from '@univerjs/core';
import { sheetSize } from './sheetSize';
import type { Area } from './grid';

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const areaOf = (sheetId: string, range: IRange): Area => ({
  sheetId,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** The part of an area that the grid has: Excel's sheets have more columns than the engine's. */
export const withinSheet = (area: Area): Area => ({
  ...area,
  rows: Math.min(area.rows, sheetSize.rows - area.row),
  columns: Math.min(area.columns, sheetSize.columns - area.column),
});

/** One value per cell of the area. */
export function mapCells<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cell(area.row + row, area.column + column)),
  );
}

export const contains = (
  outer: Area,
  { sheetId, row, column }: Pick<Area, 'sheetId' | 'row' | 'column'>,
): boolean =>
  outer.sheetId === sheetId &&
  row >= outer.row &&
  row < outer.row + outer.rows &&
  column >= outer.column &&
  column < outer.column + outer.columns;

/** What both areas hold; null when that is nothing. */
export function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  if (one.sheetId !== other.sheetId || rows < 1 || columns < 1) return null;
  return { sheetId: one.sheetId, row, column, rows, columns };
}

/** The smallest area that holds both. */
export function union(one: Area | null, other: Area): Area {
  if (one === null) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    ...other,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
