import type { Text } from '../text/language';
import { meaningOf } from '../text/words';
import type { Column } from './column';
import { normalisedHeader, otherNames, ownNames } from './header';
import type { WorkbookTable } from './table';

/** Letter case, spaces and the way a letter with dots is stored do not tell two names apart. */
function isNamed(text: Text, name: string): boolean {
  return meaningOf(name, { named: text }) !== undefined;
}

/** Whether a table of the workbook has this table's name, in either language. */
export function isTable(table: WorkbookTable, name: string): boolean {
  return isNamed(table.name, name);
}

/**
 * The header under which a column stands in a table; undefined where it has none. Its own header goes before its aliases, and one
 * that is written as ours before one that differs in punctuation.
 */
export function headerOf(column: Column, headers: readonly string[]): string | undefined {
  const among = (names: readonly string[]): string | undefined =>
    headers.find((header) => names.includes(normalisedHeader(header)));
  return (
    headers.find((header) => isNamed(column.header, header)) ??
    among(ownNames(column)) ??
    among(otherNames(column))
  );
}
