import type { Run } from './ranges';

/** A rectangle of cells on a sheet; rows and columns from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells beneath a block, and those at its right, that a larger one has besides. */
export function grownOver(before: Block, after: Block): Block[] {
  const beneath = { ...after, row: before.row + before.rows, rows: after.rows - before.rows };
  const atRight = {
    ...after,
    column: before.column + before.columns,
    columns: after.columns - before.columns,
  };
  return [beneath, atRight].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The cells of two blocks that begin in the same cell. */
export function unionOf(one: Block, other: Block): Block {
  return {
    ...one,
    rows: Math.max(one.rows, other.rows),
    columns: Math.max(one.columns, other.columns),
  };
}

/** The rows of a table beneath its header row. */
export function bodyOf(table: Block): Block {
  return { ...table, row: table.row + 1, rows: table.rows - 1 };
}

/** Cells of some columns of a table's data, in some of its rows; both from 0, the header row not counted. */
export function dataBlock(table: Block, columns: Run, rows: Run): Block {
  return {
    row: table.row + 1 + rows.from,
    column: table.column + columns.from,
    rows: rows.count,
    columns: columns.count,
  };
}

/** Whether two blocks are the same cells. */
export function isSameBlock(one: Block, other: Block): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}
