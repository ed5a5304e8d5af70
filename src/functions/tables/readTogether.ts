import { areBlank } from './blankColumn';
import type { ColumnReading } from './cells';
import type { SheetTable } from './sheetTable';

/**
 * So many rows stay in the processor's own memory while one column after the other is read of them. A whole list does not, and
 * fetching it anew for each column takes longer than reading its cells.
 */
const rowsAtATime = 512;

/** A column, or what else is read of all rows: then it is never blank. */
type Reading = Pick<ColumnReading<unknown>, 'take' | 'blankSoFar'>;

/**
 * Takes all rows of a table, some at a time, with one reading after the other. Columns in which nothing has been met yet are looked
 * through together: many a column of a list is blank from top to bottom.
 */
export function readTogether(
  { rows, count }: Pick<SheetTable, 'rows' | 'count'>,
  readings: readonly Reading[],
): void {
  for (let from = 0; from < count; from += rowsAtATime) {
    const until = Math.min(count, from + rowsAtATime);
    const blank = readings.filter(({ blankSoFar }) => blankSoFar() >= 0);
    const indexes = Int32Array.from(blank, ({ blankSoFar }) => blankSoFar());
    const stayBlank = areBlank({ rows, indexes }, from, until);
    for (const reading of readings) if (!stayBlank || !blank.includes(reading)) reading.take(from, until);
  }
}
