import {
  type ColumnCells,
  type CountedColumn,
  type CountedDays,
  type CountId,
  type Counts,
  counts,
  countsOf,
} from '../../sheets/counts';
import { headedAs, type HeadedTable, indexOfColumn } from './headedTables';

/** What is to be counted, among which tables, in which days. */
export interface Counting {
  readonly tables: readonly HeadedTable[];
  readonly wanted: readonly CountId[];
  readonly days: CountedDays;
}

/** Reads the columns that the wanted counts need, each once, and counts. What is not wanted counts 0. */
export async function readCounts(
  context: Excel.RequestContext,
  { tables, wanted, days }: Counting,
): Promise<Counts> {
  const columns = new Map(
    wanted.flatMap((id) => counts[id].columns).map((column) => [keyOf(column), column] as const),
  );
  const ranges = [...columns].map(([key, column]) => ({
    key,
    column,
    range: rangeOf(context, tables, column),
  }));
  ranges.forEach(({ range }) => range?.load('values'));
  await context.sync();
  const cells = new Map(
    ranges.map(({ key, column, range }) => [key, range === null ? null : cellsOf(column, range.values)]),
  );
  return countsOf((id) => {
    if (!wanted.includes(id)) return 0;
    return counts[id].of(
      counts[id].columns.map((column): ColumnCells => cells.get(keyOf(column)) ?? null),
      days,
    );
  });
}

function keyOf({ table, column }: CountedColumn): string {
  return `${table.id} ${column ?? ''}`;
}

/** The cells of a column without its header, or of the whole table; null where the workbook has none. */
function rangeOf(
  context: Excel.RequestContext,
  tables: readonly HeadedTable[],
  counted: CountedColumn,
): Excel.Range | null {
  const headed = headedAs(tables, counted.table);
  if (headed === undefined) return null;
  const body = context.workbook.tables.getItem(headed.name).getDataBodyRange();
  if (counted.column === null) return body;
  const index = indexOfColumn(headed, counted);
  return index < 0 ? null : body.getColumn(index);
}

function cellsOf({ column }: CountedColumn, values: readonly (readonly unknown[])[]): readonly unknown[] {
  return values.map((row) => (column === null ? row.some((cell) => cell !== '') : row[0]));
}
