import { forEachStretch } from './countPlaced';
import { cellAt, emptyCells } from './grid';
import { columnOf, forEachPiece, type Layout, lineOf } from './layout';
import type { Segments } from './segments';

/**
 * How many placements have a billable day on the last day of the period, with totals: the last known day of the cell's
 * own period, and in a total of the time that it sums up.
 */
export function countPlacedEnd(layout: Layout): Float64Array {
  const { grid, segments, dates } = layout;
  const counts = emptyCells(grid);
  const count = (line: number, column: number): void => {
    const cell = cellAt(grid, line, column);
    counts[cell] = (counts[cell] ?? 0) + 1;
  };
  const last = lastSegments(segments);
  for (let placement = 0; placement < dates.from.length; placement += 1) {
    forEachStretch(layout, placement, (stretch, isPriced) => {
      forEachPiece(segments, stretch, (segment, _, until) => {
        if (until !== segments.starts[segment + 1]) return;
        const column = columnOf(layout, placement, segment);
        const line = isPriced ? lineOf(layout, placement, segment) : grid.unpricedLine;
        if ((isPriced ? last.ofCell : last.ofColumn)[segment] === 1) count(line, column);
        if ((isPriced ? last.ofRow : last.ofAll)[segment] === 1) count(line, grid.totalColumn);
        if (last.ofColumn[segment] === 1) count(grid.totalLine, column);
        if (last.ofAll[segment] === 1) count(grid.totalLine, grid.totalColumn);
      });
    });
  }
  return counts;
}

/** For each segment 1 where no later one lies in the same cell, row, column or summary. */
interface LastSegments {
  readonly ofCell: Uint8Array;
  readonly ofRow: Uint8Array;
  readonly ofColumn: Uint8Array;
  readonly ofAll: Uint8Array;
}

function lastSegments({ rowOf, columnOf: columns, count }: Segments): LastSegments {
  const lastAmong = (keyOf: (segment: number) => string | number): Uint8Array => {
    const last = new Map<string | number, number>();
    for (let segment = 0; segment < count; segment += 1) last.set(keyOf(segment), segment);
    return Uint8Array.from({ length: count }, (_, segment) => (last.get(keyOf(segment)) === segment ? 1 : 0));
  };
  return {
    ofCell: lastAmong((segment) => `${rowOf[segment] ?? 0}/${columns[segment] ?? 0}`),
    ofRow: lastAmong((segment) => rowOf[segment] ?? 0),
    ofColumn: lastAmong((segment) => columns[segment] ?? 0),
    ofAll: lastAmong(() => 0),
  };
}
