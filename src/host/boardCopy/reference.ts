import { columnLetters } from '../../sheets/cells';
import type { CopyArea } from '../../sheets/boardCopy/copySheet';

/** The letters of a column. */
export const columnName = columnLetters;

/** Cells of a sheet as the series of a chart refer to them. */
export function referenceTo(sheet: string, { row, column, rows, columns }: CopyArea): string {
  const corner = (down: number, right: number): string =>
    `$${columnLetters(column + right)}$${row + down + 1}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(0, 0)}:${corner(rows - 1, columns - 1)}`;
}
