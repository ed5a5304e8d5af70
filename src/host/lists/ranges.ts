import type { Block } from './blocks';

/** The cells of a block. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** Consecutive whole numbers: the first of them and how many there are. */
export interface Run {
  readonly from: number;
  readonly count: number;
}

/** Ascending whole numbers as runs, in order, so that neighbours are dealt with at once. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === number)
      runs[runs.length - 1] = { from: last.from, count: last.count + 1 };
    else runs.push({ from: number, count: 1 });
  }
  return runs;
}

/** Cells that one read asks for: well below Excel's 5 MB an answer, and few enough for the pane to stay awake. */
const cellsARead = 20_000;

/** The rows of a block, cut into blocks that can each be read at once. */
export function readableBlocks({ row, column, rows, columns }: Block): Block[] {
  const height = Math.max(1, Math.floor(cellsARead / Math.max(1, columns)));
  const blocks: Block[] = [];
  for (let from = 0; from < rows; from += height)
    blocks.push({ row: row + from, column, rows: Math.min(height, rows - from), columns });
  return blocks;
}
