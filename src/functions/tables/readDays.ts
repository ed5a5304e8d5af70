import { isDay } from '../../core/day';
import { keepShape } from '../../core/keepShape';
import { isOpenEnd } from '../../core/placement';
import { isProblem } from '../../text/problem';
import { dateOrBlank } from '../arguments/dates';
import { readCell } from '../arguments/reader';
import { blankColumns } from './blankColumn';
import type { Cells, ColumnReading } from './cells';
import { type ColumnState, readColumn } from './readColumn';

type DayState = ColumnState<Int32Array>;

/** Reads days, 0 where the cell is blank. */
export function readDays(cells: Cells): ColumnReading<Int32Array> {
  return readColumn(cells, { begin: dayState, take: takeDays }, blankColumns.days);
}

/** Reads last days, 0 also for the days that stand for "until further notice". */
export function readEnds(cells: Cells): ColumnReading<Int32Array> {
  return readColumn(cells, { begin: dayState, take: takeEnds }, blankColumns.days);
}

function dayState({ rows, index }: Cells, count: number): DayState {
  return { rows, index, into: new Int32Array(count), problems: new Map() };
}

keepShape(dayState({ rows: [], index: -1 }, 0));

/** Nearly all cells are whole numbers, which are taken as they stand, or blank. */
function takeDays(state: DayState, from: number, until: number): void {
  const { rows, index, into } = state;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    if (typeof cell === 'number' && isDay(cell)) into[row] = cell;
    else if (cell !== '' && cell !== 0 && cell !== null) takeOther(state, row, cell);
  }
}

function takeEnds(state: DayState, from: number, until: number): void {
  takeDays(state, from, until);
  const { into } = state;
  for (let row = from; row < until; row += 1) if (isOpenEnd(into[row] ?? 0)) into[row] = 0;
}

function takeOther({ into, problems }: DayState, row: number, cell: unknown): void {
  const day = readCell(cell, dateOrBlank);
  if (isProblem(day)) problems.set(row, day);
  else into[row] = day ?? 0;
}
