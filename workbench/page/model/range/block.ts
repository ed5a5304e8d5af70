import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';
import { isList } from '../protocol/plain';

/** The value meant for the cell in that row and column of the area. */
export type Block = (row: number, column: number) => unknown;

const shapeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function single(rows: readonly unknown[]): Block | undefined {
  const [row] = rows;
  if (rows.length !== 1 || !isList(row) || row.length !== 1) return undefined;
  follows('oneByOneArrayFills');
  return () => row[0];
}

/**
 * Reads what is assigned to a property of cells: one value fills the area, rows of values must have its shape.
 * Anything else is Excel's error.
 */
export function readBlock(value: unknown, area: Area): Block {
  if (!isList(value)) {
    follows('singleValueFills');
    return () => value;
  }
  const fits = value.length === area.rows && value.every((row) => isList(row) && row.length === area.columns);
  const block = fits
    ? (row: number, column: number): unknown => {
        const cells = value[row];
        return isList(cells) ? cells[column] : undefined;
      }
    : single(value);
  if (block === undefined) {
    follows('shapeIsChecked');
    throw hostError('InvalidArgument', shapeMessage);
  }
  return block;
}

/** The block as rows of cells, each made from its value. */
export function mapBlock<Cell>(
  area: Area,
  block: Block,
  make: (value: unknown, row: number, column: number) => Cell,
): Cell[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => make(block(row, column), row, column)),
  );
}
