import { cellAt, emptyCells, type Grid } from './grid';

/** Counts owners (placements, persons) that are met in cells: once in a cell, a total of a line or column, and the whole. */
export interface UniqueCounter {
  /** All of an owner's marks come after each other. Owners are numbered from 0. */
  readonly mark: (owner: number, line: number, column: number) => void;
  /** With totals. */
  readonly counts: Float64Array;
}

/** A counter that has met nobody. */
export function uniqueCounter(grid: Grid): UniqueCounter {
  const counts = emptyCells(grid);
  const lastOwner = new Int32Array(counts.length).fill(-1);
  const markCell = (owner: number, cell: number): void => {
    if (lastOwner[cell] === owner) return;
    lastOwner[cell] = owner;
    counts[cell] = (counts[cell] ?? 0) + 1;
  };
  const { totalLine, totalColumn } = grid;
  return {
    counts,
    mark: (owner, line, column) => {
      markCell(owner, cellAt(grid, line, column));
      markCell(owner, cellAt(grid, line, totalColumn));
      markCell(owner, cellAt(grid, totalLine, column));
      markCell(owner, cellAt(grid, totalLine, totalColumn));
    },
  };
}
