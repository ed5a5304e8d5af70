import type { DateTarget } from './dateAdder';
import type { Grid } from './grid';
import type { Segments } from './segments';

/**
 * Figures of cells that grow by the same on each of a placement's days. Where cells are periods, only the days are noted on which this
 * begins and ends: from each of them a cell grows faster or slower than before, and the days between are filled in once for all
 * placements. So a long stay takes no longer than a short one. All are whole numbers, so that no order of adding up is another sum.
 */
export interface DaySums extends DateTarget {
  readonly firstDay: number;
  readonly starts: Int32Array;
  readonly ofDay: Int32Array;
  /** Of the time after the window a place in the line, or the column, of totals, which are filled in later. */
  readonly cellOfSegment: Int32Array;
  /** By how much faster than in the period before each day of a cell's period grows; null where cells are no periods. */
  readonly speeds: Float64Array | null;
}

/** Sums that are added to a target. They are in it when they are settled. */
export function daySums({ grid, segments }: Cells, { into, perDay }: DateTarget): DaySums {
  const { rowsAreTime, columnsAreTime, unpricedLine, columnCount, totalColumn } = grid;
  const cellOfSegment = new Int32Array(segments.count + 1);
  cellOfSegment.set(grid.cellOfSegment);
  cellOfSegment[segments.count] = columnsAreTime ? totalColumn : unpricedLine * columnCount;
  const speeds = rowsAreTime || columnsAreTime ? new Float64Array(into.length) : null;
  const { starts, ofDay } = segments;
  return { into, perDay, firstDay: starts[0] ?? 0, starts, ofDay, cellOfSegment, speeds };
}

/** The cells of a summary and the periods that they stand for. */
interface Cells {
  readonly grid: Grid;
  readonly segments: Segments;
}

/** Days [from, until) of the window, of at least one day, each of which counts so many times. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly times: number;
}

/** Adds days of a placement to its own cells, whose first is given. */
export function addStretch(sums: DaySums, own: number, { from, until, times }: Stretch): void {
  const { speeds } = sums;
  if (speeds === null) {
    addPieces(sums, own, { from, until, times });
    return;
  }
  addTurn(sums, speeds, { own, day: from, times });
  addTurn(sums, speeds, { own, day: until, times: -times });
}

/** From a day on each day counts so many times more. */
interface TurnOfCell {
  readonly own: number;
  readonly day: number;
  readonly times: number;
}

/** The days of the period before the turn are taken off, as if it turned on its first. */
function addTurn(sums: DaySums, speeds: Float64Array, { own, day, times }: TurnOfCell): void {
  const { into, perDay, firstDay, starts, ofDay, cellOfSegment } = sums;
  const segment = ofDay[day - firstDay] ?? 0;
  const cell = own + (cellOfSegment[segment] ?? 0);
  const missed = (day - (starts[segment] ?? 0)) * (perDay[segment] ?? 0);
  speeds[cell] = (speeds[cell] ?? 0) + times;
  into[cell] = (into[cell] ?? 0) - missed * times;
}

function addPieces(sums: DaySums, own: number, { from, until, times }: Stretch): void {
  const { into, perDay, firstDay, starts, ofDay } = sums;
  let day = from;
  for (let segment = ofDay[from - firstDay] ?? 0; day < until; segment += 1) {
    const next = Math.min(until, starts[segment + 1] ?? until);
    into[own] = (into[own] ?? 0) + (next - day) * (perDay[segment] ?? 0) * times;
    day = next;
  }
}

/** Fills in the days between the turns. */
export function settleDays(sums: DaySums, grid: Grid): void {
  const { speeds } = sums;
  if (speeds === null) return;
  const lines = grid.rowsAreTime ? 1 : grid.unpricedLine;
  const columns = grid.columnsAreTime ? 1 : grid.totalColumn;
  for (let line = 0; line < lines; line += 1)
    for (let column = 0; column < columns; column += 1)
      settleCells(sums, speeds, line * grid.columnCount + column);
}

function settleCells(sums: DaySums, speeds: Float64Array, own: number): void {
  const { into, perDay, starts, cellOfSegment } = sums;
  let speed = 0;
  for (let segment = 0; segment + 1 < starts.length; segment += 1) {
    const cell = own + (cellOfSegment[segment] ?? 0);
    const days = (starts[segment + 1] ?? 0) - (starts[segment] ?? 0);
    speed += speeds[cell] ?? 0;
    into[cell] = (into[cell] ?? 0) + speed * days * (perDay[segment] ?? 0);
  }
}
