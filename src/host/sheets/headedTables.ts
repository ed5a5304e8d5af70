import type { CountedColumn } from '../../sheets/counts';
import type { Column } from '../../tables/column';
import { headerOf, isTable } from '../../tables/recognise';
import { columnReference } from '../../tables/reference';
import type { WorkbookTable } from '../../tables/table';
import { namesOfTables } from '../tables';

/** A table of the workbook with the texts of its header row. */
export interface HeadedTable {
  readonly table: WorkbookTable;
  /** As the workbook calls it. */
  readonly name: string;
  readonly headers: readonly string[];
}

/** Reads which of the tables the workbook has, and their headers. */
export async function readHeadedTables(
  context: Excel.RequestContext,
  wanted: readonly WorkbookTable[],
): Promise<readonly HeadedTable[]> {
  const names = await namesOfTables(context);
  const found = wanted.flatMap((table) => {
    const name = names.find((each) => isTable(table, each));
    if (name === undefined) return [];
    const range = context.workbook.tables.getItem(name).getHeaderRowRange();
    range.load('values');
    return [{ table, name, range }];
  });
  await context.sync();
  return found.map(({ table, name, range }) => ({
    ...{ table, name },
    headers: (range.values[0] ?? []).map(String),
  }));
}

/** The one among them that is this table; undefined where the workbook lacks it. */
export function headedAs(tables: readonly HeadedTable[], table: WorkbookTable): HeadedTable | undefined {
  return tables.find((each) => each.table.id === table.id);
}

/** The header under which a column stands in it; undefined where it has none. */
function headerIn({ table, headers }: HeadedTable, id: string): string | undefined {
  return headerOf(columnWith(table, id), headers);
}

/** A column as formulas name it; null where the table has none. */
export function columnIn(headed: HeadedTable, id: string): string | null {
  const header = headerIn(headed, id);
  return header === undefined ? null : columnReference(headed.name, header);
}

/** Where among the table's columns a counted one stands; -1 where it has none. */
export function indexOfColumn(headed: HeadedTable, { column }: CountedColumn): number {
  const header = column === null ? undefined : headerIn(headed, column);
  return header === undefined ? -1 : headed.headers.indexOf(header);
}

function columnWith({ id, columns }: WorkbookTable, columnId: string): Column {
  const column = columns.find((each) => each.id === columnId);
  if (column === undefined) throw new Error(`the table ${id} has no column ${columnId}`);
  return column;
}
