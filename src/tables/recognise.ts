import type { Column } from './column';
import type { Table } from './table';
import type { Text } from '../text/language';

/** Names of tables and headers are told apart without regard to case, as Excel does. */
function isNamed(text: Text, name: string): boolean {
  const sought = name.trim().toLowerCase();
  return text.sv.toLowerCase() === sought || text.en.toLowerCase() === sought;
}

/** Whether a table of the workbook has this table's name, in either language. */
export function isTable(table: Table, name: string): boolean {
  return isNamed(table.name, name);
}

/** The header under which a column stands in a table of the workbook; undefined where it has none. */
export function headerOf(column: Column, headers: readonly string[]): string | undefined {
  return headers.find((header) => isNamed(column.header, header));
}
