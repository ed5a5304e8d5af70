import { isDay } from '../../core/day';
import { neededDayAt } from './cellAt';
import type { TableReader } from './tableReader';

/** The first and the last days of a table, row by row; 0 where blank. */
interface Dates {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Blames the cells of a column of last days that lie before the first: the problem endBeforeStart. */
export function blameReversed(table: TableReader, id: string, { from, to }: Dates): void {
  for (let row = 0; row < from.length; row += 1) {
    const [start, end] = [neededDayAt(from, row), neededDayAt(to, row)];
    if (start !== 0 && end !== 0 && end < start && isDay(start) && isDay(end))
      table.blame(id, row, { problem: 'endBeforeStart', start, end });
  }
}
