import type { Column } from './column';
import { placements } from './placements';
import { headerOf } from './recognise';
import { blockReference } from './reference';

/** The columns of the placements that are computed with, from the first to the last of them. */
const lastComputed = placements.columns.findIndex(({ id }) => id === 'quantity');

/** The same, in their order. */
export const computedColumns = placements.columns.slice(0, lastComputed + 1);

/** The same with the day on which each row was registered, which a forecast asks for, too. */
const registeredColumns = placements.columns.filter(
  (column) => computedColumns.includes(column) || column.id === 'registered',
);

/** Where the columns that are computed with lie among the headers, from 0; null where there is none of them. */
export function computedSpan(
  headers: readonly string[],
  columns: readonly Column[] = computedColumns,
): { readonly first: number; readonly last: number } | null {
  const indexes = columns.flatMap((column) => {
    const header = headerOf(column, headers);
    return header === undefined ? [] : [headers.indexOf(header)];
  });
  return indexes.length === 0 ? null : { first: Math.min(...indexes), last: Math.max(...indexes) };
}

/** The columns of a list of placements that are computed with, as a formula hands them over; null where it has none of them. */
export function computedBlock(table: string, headers: readonly string[]): string | null {
  return blockOf(table, headers, computedColumns);
}

/** The same with the day of registration. */
export function registeredBlock(table: string, headers: readonly string[]): string | null {
  return blockOf(table, headers, registeredColumns);
}

function blockOf(table: string, headers: readonly string[], columns: readonly Column[]): string | null {
  const span = computedSpan(headers, columns);
  return span === null ? null : blockReference(table, headers[span.first] ?? '', headers[span.last] ?? '');
}
