import { blockValues } from '../cells/blockValues';
import type { Block } from '../lists/blocks';
import { readableBlocks } from '../lists/ranges';
import { isPersonalCell } from './personalCell';

/** Cells of one table that an import wrote. */
export interface WrittenCells {
  readonly sheetId: string;
  /** The rows of the table beneath its header row. */
  readonly body: Block;
  /** Those of its rows that were written, from 0, ascending. */
  readonly rows: Int32Array;
  /** The places of the columns that were written, from 0. */
  readonly columns: readonly number[];
}

/** Told of cells that have been read. */
export type CellCount = (cells: number) => void;

/**
 * Whether a personal number stands in any of the cells. They are read back from Excel, since only what stands there counts; blocks
 * in which nothing was written are not.
 */
export async function hasPersonalNumber(
  context: Excel.RequestContext,
  written: WrittenCells,
  count: CellCount,
): Promise<boolean> {
  const isWritten = new Set(written.rows);
  const { body, columns, sheetId } = written;
  const blocks = columns.length === 0 ? [] : readableBlocks(body);
  for (const block of blocks.filter((candidate) => hasRow(isWritten, candidate, body))) {
    for await (const part of blockValues(context, sheetId, block)) {
      count(part.block.rows * part.block.columns);
      const first = part.block.row - body.row;
      const isHit = part.values.some(
        (row, index) => isWritten.has(first + index) && columns.some((column) => isPersonalCell(row[column])),
      );
      if (isHit) return true;
    }
  }
  return false;
}

function hasRow(rows: ReadonlySet<number>, block: Block, body: Block): boolean {
  for (let row = 0; row < block.rows; row += 1) if (rows.has(block.row - body.row + row)) return true;
  return false;
}
