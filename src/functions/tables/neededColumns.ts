import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';
import { asWritten } from '../../text/tablePlace';
import { sameMeaning, type SheetTable } from './sheetTable';

/** The problem that the range lacks one of the columns, by their ids, or null. It names the table. */
export function lackingColumn(sheet: SheetTable, ids: readonly string[]): LocatedProblem | null {
  const { table, positions, language } = sheet;
  const column = table.columns.find(({ id }) => ids.includes(id) && !positions.has(id));
  if (column === undefined) return null;
  return ofCall({ problem: 'missingColumn', column: column.header }, asWritten(table.name[language]));
}

/** The problem that two columns of the range both mean one of the columns, by their ids, or null. It names the table. */
export function doubledColumn(
  { table, headers, language }: SheetTable,
  ids: readonly string[],
): LocatedProblem | null {
  for (const column of table.columns) {
    if (!ids.includes(column.id)) continue;
    const [first, second] = sameMeaning(table.columns, headers, column);
    if (first === undefined || second === undefined) continue;
    const [one, other] = [headers[first] ?? '', headers[second] ?? ''];
    return ofCall(
      { problem: 'columnGivenTwice', column: column.header, headers: [one, other] },
      asWritten(table.name[language]),
    );
  }
  return null;
}
