import type { CareDates } from './careDates';
import type { Grid } from './grid';
import type { Segments } from './segments';

/** What the days of a summary are counted from: the dates of the placements, how time is cut, and the cells. */
export interface Layout {
  readonly dates: CareDates;
  readonly segments: Segments;
  readonly grid: Grid;
}

/** Goes through the segments that hold dates of [from, until), with the part of the dates that each holds. */
export function forEachPiece(
  { starts, ofDay }: Segments,
  { from, until }: { readonly from: number; readonly until: number },
  visit: (segment: number, from: number, until: number) => void,
): void {
  if (until <= from) return;
  let segment = ofDay[from - (starts[0] ?? 0)] ?? 0;
  for (let day = from; day < until; segment += 1) {
    const next = Math.min(until, starts[segment + 1] ?? until);
    visit(segment, day, next);
    day = next;
  }
}

/** The cell that a date of the placement falls in when it has a price. */
export function ownCell({ grid }: Layout, placement: number, segment: number): number {
  return (grid.cellOfPlacement[placement] ?? 0) + (grid.cellOfSegment[segment] ?? 0);
}

/** The line of that cell. */
export function lineOf(layout: Layout, placement: number, segment: number): number {
  return Math.floor(ownCell(layout, placement, segment) / layout.grid.columnCount);
}

/** The column that a date of the placement falls in. */
export function columnOf({ grid }: Layout, placement: number, segment: number): number {
  return (grid.columnOfPlacement[placement] ?? 0) + (grid.columnOfSegment[segment] ?? 0);
}
