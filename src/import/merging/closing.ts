import { type Day, isDay } from '../../core/day';
import { lastDayOf } from '../../core/placement';
import type { Column } from '../../tables/column';
import type { TableCell } from '../list';
import { comparable } from './comparable';

/** How open rows that the list does not have are ended. */
export interface Closing {
  readonly first: Column;
  readonly last: Column;
  /** The last day that they get: the day before the one that the list shows. */
  readonly day: Day;
}

/**
 * The cells of a row that is ended; null where it has ended already, or where it only begins after the day and cannot end on it. Its
 * planned end stays what it was.
 */
export function endedRow(
  { first, last, day }: Closing,
  columnIds: readonly (string | null)[],
  cells: readonly TableCell[],
): readonly TableCell[] | null {
  const cellOf = (column: Column): string | number =>
    comparable(column, cells[columnIds.indexOf(column.id)] ?? '');
  const start = cellOf(first);
  if (typeof start !== 'number' || start > day || !isOpen(start, cellOf(last))) return null;
  const ended = [...cells];
  ended[columnIds.indexOf(last.id)] = day;
  return ended;
}

/** A blank end is open, and so is one of the days by which case systems say so. */
function isOpen(start: number, end: string | number): boolean {
  if (end === '') return true;
  if (typeof end !== 'number' || !isDay(start) || !isDay(end)) return false;
  return lastDayOf({ start, end }) === null;
}
