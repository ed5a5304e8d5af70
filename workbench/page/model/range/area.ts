import type { Area } from '../../grid/grid';
import { hostError } from '../protocol/hostError';

/** Rows and columns of a sheet of Excel's. */
export const sheetSize = { rows: 1048576, columns: 16384 } as const;

/** The whole sheet. */
export function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, ...sheetSize };
}

/** The area itself when it lies on the sheet; otherwise Excel's error. */
export function onSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  const starts = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
  const ends = row + rows <= sheetSize.rows && column + columns <= sheetSize.columns;
  if (!starts || !ends || ![row, column, rows, columns].every(Number.isInteger))
    throw hostError('InvalidArgument');
  return area;
}

/** Does it hold every row, or every column, of the sheet? */
export function isUnbounded(area: Area): boolean {
  return area.rows === sheetSize.rows || area.columns === sheetSize.columns;
}

/** The smallest area that holds both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** What both hold; null when that is nothing. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  if (one.sheetId !== other.sheetId || rows < 1 || columns < 1) return null;
  return { sheetId: one.sheetId, row, column, rows, columns };
}

/** A block of one value for each cell. */
export function fill<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}
