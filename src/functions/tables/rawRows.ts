import { hostCell } from '../arguments/hostCell';
import type { RawRows } from './cells';

/** The rows of an argument that is a range with a header row; null where it is no range, or a single cell. */
export function rawRowsOf(argument: unknown): RawRows | null {
  if (!isRows(argument)) return null;
  const [header] = argument;
  const isCell = argument.length === 1 && header?.length === 1;
  return header === undefined || isCell ? null : argument;
}

/** Whether a table is left out: nothing is given, or a single cell that is blank. */
export function isLeftOut(argument: unknown): boolean {
  const cell =
    isRows(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
  if (isRows(cell)) return false;
  const value = hostCell(cell);
  return value === null || value === 0;
}

/** A loop, since a hundred thousand rows are asked. */
function isRows(argument: unknown): argument is RawRows {
  if (!Array.isArray(argument)) return false;
  const rows: readonly unknown[] = argument;
  for (const row of rows) if (!Array.isArray(row)) return false;
  return true;
}
