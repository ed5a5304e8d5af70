import type { ColumnReading } from './cells';

/**
 * So many rows stay in the processor's own memory while one column after the other is read of them. A whole list does not, and
 * fetching it anew for each column takes longer than reading its cells.
 */
const rowsAtATime = 512;

/** Takes all rows of a table, some at a time, with one reading after the other. */
export function readTogether(count: number, readings: readonly Pick<ColumnReading<unknown>, 'take'>[]): void {
  for (let from = 0; from < count; from += rowsAtATime) {
    const until = Math.min(count, from + rowsAtATime);
    for (const { take } of readings) take(from, until);
  }
}
