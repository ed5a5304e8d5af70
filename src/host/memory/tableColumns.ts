import type { WorkbookTable } from '../../tables/table';
import { isTable } from '../../tables/recognise';
import { blockValues } from '../cells/blockValues';
import { idsOf } from '../lists/targetTable';

/** More rows than this nobody types into a table of kinds or of persons who are the same. */
const mostRows = 20_000;

/**
 * The texts of some columns of one of the workbook's tables, row by row; blank where a cell or the column is. Null where the workbook
 * has no such table. It may be protected, filtered or have a row of totals: it is only read.
 */
export async function textsOfColumns(
  context: Excel.RequestContext,
  table: WorkbookTable,
  columnIds: readonly string[],
): Promise<readonly (readonly string[])[] | null> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const found = tables.items.find(({ name }) => isTable(table, name));
  if (found === undefined) return null;
  const body = found.getDataBodyRange();
  body.load('rowIndex,columnIndex,rowCount,columnCount');
  found.columns.load('items/name');
  found.worksheet.load('id');
  await context.sync();
  const ids = idsOf(
    table.columns,
    found.columns.items.map(({ name }) => name),
  );
  const positions = columnIds.map((id) => ids.indexOf(id));
  const block = {
    row: body.rowIndex,
    column: body.columnIndex,
    rows: Math.min(mostRows, body.rowCount),
    columns: body.columnCount,
  };
  const rows: string[][] = [];
  for await (const { values } of blockValues(context, found.worksheet.id, block))
    rows.push(...values.map((row) => positions.map((position) => textOf(row[position]))));
  return rows;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
