import type { Area, Place } from './grid';

/** The sizes of a sheet's columns and rows in pixels; 0 for those that are hidden. */
export interface Sizes {
  readonly columnWidth: (column: number) => number;
  readonly rowHeight: (row: number) => number;
}

function sum(from: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += size(index);
  return total;
}

/** Where cells lie on a sheet of these sizes. */
export function placeOn({ row, column, rows, columns }: Area, { columnWidth, rowHeight }: Sizes): Place {
  return {
    left: sum(0, column, columnWidth),
    top: sum(0, row, rowHeight),
    width: sum(column, columns, columnWidth),
    height: sum(row, rows, rowHeight),
  };
}
