import { groupCountOf, type Side } from './side';
import type { Segments } from './segments';

/**
 * The cells of a summary in one line of numbers. Its lines are the groups of the rows, then the dates that nothing
 * prices, then the total; its columns are those of the columns, then the total. The cell of a placement's day is
 * cellOfPlacement + cellOfSegment, since each side is divided either by time or by placement.
 */
export interface Grid {
  readonly lineCount: number;
  readonly columnCount: number;
  readonly unpricedLine: number;
  readonly totalLine: number;
  readonly totalColumn: number;
  readonly rowsAreTime: boolean;
  readonly columnsAreTime: boolean;
  readonly cellOfPlacement: Int32Array;
  readonly cellOfSegment: Int32Array;
  /** The same for the column alone; of placements empty where columns are not divided by them. */
  readonly columnOfPlacement: Int32Array;
  readonly columnOfSegment: Int32Array;
}

/** What a grid is laid out for. */
export interface GridPlan {
  readonly rows: Side;
  readonly columns: Side;
  readonly segments: Segments;
  readonly placementCount: number;
}

/** Lays the grid out. */
export function gridOf({ rows, columns, segments, placementCount }: GridPlan): Grid {
  const groups = groupCountOf(rows);
  const totalColumn = groupCountOf(columns);
  const columnCount = totalColumn + 1;
  const none = new Int32Array(0);
  const rowOfPlacement = rows.by === 'placement' ? rows.groupOf : none;
  const columnOfPlacement = columns.by === 'placement' ? columns.groupOf : none;
  const linesOf = (count: number, lines: Int32Array): Int32Array =>
    addGroups(new Int32Array(count), lines, columnCount);
  return {
    lineCount: groups + 2,
    columnCount,
    unpricedLine: groups,
    totalLine: groups + 1,
    totalColumn,
    rowsAreTime: rows.by === 'time',
    columnsAreTime: columns.by === 'time',
    cellOfPlacement: addGroups(linesOf(placementCount, rowOfPlacement), columnOfPlacement, 1),
    cellOfSegment: addGroups(linesOf(segments.count, segments.rowOf), segments.columnOf, 1),
    columnOfPlacement,
    columnOfSegment: segments.columnOf,
  };
}

/** The number of a cell is its line times the number of columns, and its column. No groups: the first one for all. */
function addGroups(cells: Int32Array, groups: Int32Array, times: number): Int32Array {
  for (let index = 0; index < groups.length; index += 1)
    cells[index] = (cells[index] ?? 0) + (groups[index] ?? 0) * times;
  return cells;
}

/** The number of a cell. */
export function cellAt({ columnCount }: Grid, line: number, column: number): number {
  return line * columnCount + column;
}

/** A figure for each cell, none yet. */
export function emptyCells({ lineCount, columnCount }: Grid): Float64Array {
  return new Float64Array(lineCount * columnCount);
}

/** Fills in the totals of figures that add up: the last cell of each line, and the last line. */
export function addTotals(cells: Float64Array, grid: Grid): void {
  const { totalLine, totalColumn } = grid;
  for (let line = 0; line < totalLine; line += 1) {
    const first = cellAt(grid, line, 0);
    let sum = 0;
    for (let column = 0; column < totalColumn; column += 1) {
      const value = cells[first + column] ?? 0;
      sum += value;
      cells[cellAt(grid, totalLine, column)] = (cells[cellAt(grid, totalLine, column)] ?? 0) + value;
    }
    cells[first + totalColumn] = sum;
    cells[cellAt(grid, totalLine, totalColumn)] = (cells[cellAt(grid, totalLine, totalColumn)] ?? 0) + sum;
  }
}
