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
