import type { Column } from '../../tables/column';
import { headerOf, isTable } from '../../tables/recognise';
import type { WorkbookTable } from '../../tables/table';
import { Refused } from '../failure';
import { namesOfTables } from '../tables';
import type { Block } from './blocks';

/** The table that a list goes into, as it stands in the workbook. */
export interface TargetTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** The whole table, its header row included. */
  readonly block: Block;
  readonly headers: readonly string[];
  /** For each of its columns: the id of the column that it is, or null for one of the user's own. */
  readonly columnIds: readonly (string | null)[];
  /** The number formats of its last row, as the Office JavaScript API writes them. */
  readonly formats: readonly string[];
}

/**
 * Finds the workbook's own table of this kind, by its name in either language; null where there is none. A table that cannot
 * be written into safely is refused: its sheet is protected, it is filtered, or it has a row of totals.
 */
export async function findTable(
  context: Excel.RequestContext,
  table: WorkbookTable,
): Promise<TargetTable | null> {
  const found = (await namesOfTables(context)).find((name) => isTable(table, name));
  return found === undefined ? null : targetTable(context, found, table);
}

/** The table of this name as it stands, taken for this table of ours; refused in the same cases. */
export async function targetTable(
  context: Excel.RequestContext,
  tableName: string,
  table: WorkbookTable,
): Promise<TargetTable> {
  const found = context.workbook.tables.getItem(tableName);
  const whole = found.getRange();
  const header = found.getHeaderRowRange();
  const lastRow = found.getDataBodyRange().getLastRow();
  found.load('id,name,showTotals');
  found.autoFilter.load('isDataFiltered');
  found.worksheet.load('id');
  found.worksheet.protection.load('protected');
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  header.load('values');
  lastRow.load('numberFormat');
  await context.sync();
  const { id, name } = found;
  if (found.worksheet.protection.protected) throw new Refused({ failure: 'protected' });
  if (found.autoFilter.isDataFiltered) throw new Refused({ failure: 'tableFiltered', table: name });
  if (found.showTotals) throw new Refused({ failure: 'totalsRow', table: name });
  const headers = (header.values[0] ?? []).map(String);
  return {
    id,
    name,
    sheetId: found.worksheet.id,
    block: {
      row: whole.rowIndex,
      column: whole.columnIndex,
      rows: whole.rowCount,
      columns: whole.columnCount,
    },
    headers,
    columnIds: idsOf(table.columns, headers),
    formats: (lastRow.numberFormat[0] ?? []).map(String),
  };
}

/** Which of a table's columns each header is; a column is found once. */
export function idsOf(columns: readonly Column[], headers: readonly string[]): (string | null)[] {
  const ids: (string | null)[] = headers.map(() => null);
  for (const column of columns) {
    const header = headerOf(column, headers);
    const position = header === undefined ? -1 : headers.indexOf(header);
    if (position >= 0 && ids[position] === null) ids[position] = column.id;
  }
  return ids;
}
