import { formatIsoDay, isDay } from '../../core/day';
import type { Column } from '../../tables/column';
import { formatsOf } from '../../text/format';
import { maskedCell } from '../../text/personalNumbers';
import type { DecimalSign, TableCell } from '../list';

/** How cells are shown: numbers with the decimal sign of the list, years without signs between their digits. */
export interface ShownForm {
  readonly decimal: DecimalSign;
  /** The ids of the columns that hold years. */
  readonly years: readonly string[];
}

/** A cell of a table as people write it: a date as 2026-01-31, a number as 1 467,5, blank as the empty text. */
export function shownCell(column: Column, cell: TableCell, { decimal, years }: ShownForm): string {
  if (typeof cell !== 'number') return String(cell);
  if (column.type === 'day' && isDay(cell)) return formatIsoDay(cell);
  return years.includes(column.id) ? String(cell) : formatsOf(decimal === ',' ? 'sv' : 'en').number(cell);
}

/** The same of a cell that somebody may have typed into the table: with personal numbers masked, those too that stand as numbers. */
export function shownHeldCell(column: Column, cell: TableCell, form: ShownForm): string {
  const masked = maskedCell(String(cell));
  return masked === String(cell) ? shownCell(column, cell, form) : masked;
}
