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
  /** What is asked for each placement; null where cells are no periods. */
  readonly turns: Turns | null;
}

/** What days on which something begins or ends are noted in and by. Its days are told by their distance from the window's first day. */
interface Turns {
  /** By how much faster than in the period before each day of a cell's period grows. */
  readonly speeds: Float64Array;
  /** The cell of each day, also of the one after the window, for a placement whose cells begin at 0. */
  readonly cellOfDay: Int32Array;
  /** What the days of its period count for that lie before the day. */
  readonly missed: Float64Array;
}

/** Sums that are added to a target. They are in it when they are settled. */
export function daySums({ grid, segments }: Cells, { into, perDay }: DateTarget): DaySums {
  const { rowsAreTime, columnsAreTime, unpricedLine, columnCount, totalColumn } = grid;
  const cellOfSegment = new Int32Array(segments.count + 1);
  cellOfSegment.set(grid.cellOfSegment);
  cellOfSegment[segments.count] = columnsAreTime ? totalColumn : unpricedLine * columnCount;
  const { starts, ofDay } = segments;
  const turns = rowsAreTime || columnsAreTime ? noTurns(segments, { into, perDay }, cellOfSegment) : null;
  return { into, perDay, firstDay: starts[0] ?? 0, starts, ofDay, cellOfSegment, turns };
}

function noTurns(
  { starts, ofDay }: Segments,
  { into, perDay }: DateTarget,
  cellOfSegment: Int32Array,
): Turns {
  const [cellOfDay, missed] = [new Int32Array(ofDay.length), new Float64Array(ofDay.length)];
  for (const [index, segment] of ofDay.entries()) {
    const daysBefore = (starts[0] ?? 0) + index - (starts[segment] ?? 0);
    cellOfDay[index] = cellOfSegment[segment] ?? 0;
    missed[index] = daysBefore * (perDay[segment] ?? 0);
  }
  return { speeds: new Float64Array(into.length), cellOfDay, missed };
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
  const { turns, into, firstDay } = sums;
  if (turns === null) {
    addPieces(sums, own, { from, until, times });
    return;
  }
  const { speeds, cellOfDay, missed } = turns;
  const begun = from - firstDay;
  const ended = until - firstDay;
  const first = own + (cellOfDay[begun] ?? 0);
  const last = own + (cellOfDay[ended] ?? 0);
  // The days of the period before the turn are taken off, as if it turned on its first.
  speeds[first] = (speeds[first] ?? 0) + times;
  into[first] = (into[first] ?? 0) - (missed[begun] ?? 0) * times;
  speeds[last] = (speeds[last] ?? 0) - times;
  into[last] = (into[last] ?? 0) + (missed[ended] ?? 0) * times;
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
  const { turns } = sums;
  if (turns === null) return;
  const lines = grid.rowsAreTime ? 1 : grid.unpricedLine;
  const columns = grid.columnsAreTime ? 1 : grid.totalColumn;
  for (let line = 0; line < lines; line += 1)
    for (let column = 0; column < columns; column += 1)
      settleCells(sums, turns, line * grid.columnCount + column);
}

function settleCells(sums: DaySums, { speeds }: Turns, own: number): void {
  const { into, perDay, starts, cellOfSegment } = sums;
  let speed = 0;
  for (let segment = 0; segment + 1 < starts.length; segment += 1) {
    const cell = own + (cellOfSegment[segment] ?? 0);
    const days = (starts[segment + 1] ?? 0) - (starts[segment] ?? 0);
    speed += speeds[cell] ?? 0;
    into[cell] = (into[cell] ?? 0) + speed * days * (perDay[segment] ?? 0);
  }
}
