import type { Rows } from '../rows/rowStore';
import { isBlankRow } from './select';

/**
 * Whether every row beneath the header has a value in the column, and each another; the last row may have none, since it may hold totals.
 * One row tells nothing.
 */
export function tellsRowsApart(rows: Rows, headerIndex: number, column: number): boolean {
  const seen = new Set<string>();
  let end = rows.count;
  while (end > headerIndex + 1 && isBlankRow(rows, end - 1)) end--;
  for (let row = Math.max(headerIndex + 1, rows.first); row < end; row++) {
    const text = rows.cell(row, column).trim();
    if (text === '' && (row === end - 1 || isBlankRow(rows, row))) continue;
    if (text === '' || seen.has(text)) return false;
    seen.add(text);
  }
  return seen.size > 1;
}
