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

/** The positions of the columns in which nothing has been met yet, and the other readings. */
interface Parted {
  readonly indexes: Int32Array;
  readonly others: readonly Reading[];
}

/**
 * Takes all rows of a table, some at a time, with one reading after the other. Columns in which nothing has been met yet are looked
 * through together: many a column of a list is blank from top to bottom. Which ones are is asked again only when one no longer is.
 */
export function readTogether(
  { rows, count }: Pick<SheetTable, 'rows' | 'count'>,
  readings: readonly Reading[],
): void {
  let { indexes, others } = parted(readings);
  for (let from = 0; from < count; from += rowsAtATime) {
    const until = Math.min(count, from + rowsAtATime);
    const stayBlank = areBlank({ rows, indexes }, from, until);
    for (const reading of stayBlank ? others : readings) reading.take(from, until);
    if (!stayBlank) ({ indexes, others } = parted(readings));
  }
}

function parted(readings: readonly Reading[]): Parted {
  const positions = readings.map(({ blankSoFar }) => blankSoFar());
  return {
    indexes: Int32Array.from(positions.filter((position) => position >= 0)),
    others: readings.filter((_, index) => (positions[index] ?? -1) < 0),
  };
}
