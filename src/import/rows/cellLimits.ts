import type { ListRefusal } from '../../text/listRefusal';

/** The most columns that a worksheet has. */
export const mostColumns = 16_384;
/** The longest text that a cell of a worksheet can hold, in UTF-16 units. */
export const longestCell = 32_767;
/** The most rows that are read; a worksheet has 1 048 576. */
export const mostRows = 1_000_000;

/** A cell that no worksheet could hold; row and column are numbered from 1. */
export function cellTooLong(row: number, column: number, length: number): ListRefusal {
  return { refusal: 'cellTooLong', row, column, length, largest: longestCell };
}
