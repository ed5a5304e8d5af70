import { parseAddress } from '../model/range/address';
import type { Sheet, TableDefinition } from 'hucre/xlsx';
import type { SavedCell, SavedTable } from './savedWorkbook';

/** A table of a file, with what its columns are called there. */
export interface ReadTable {
  readonly saved: SavedTable;
  readonly headers: readonly string[];
}

/** The tables of a sheet, without their totals rows; one without headers is none of the grid's. */
export function tablesOf({ tables = [] }: Sheet, headerless: ReadonlySet<string>): ReadTable[] {
  return tables.flatMap((table) => {
    const name = table.displayName ?? table.name;
    const area = parseAddress(table.range ?? '');
    if (area === undefined || headerless.has(name)) return [];
    const rows = area.rows - (table.showTotalRow === true ? 1 : 0);
    const { row, column, columns } = area;
    return [
      {
        saved: { name, row, column, rows, columns, looks: tableLooks(table) },
        headers: table.columns.map((header) => header.name),
      },
    ];
  });
}

const tableLooks = (table: TableDefinition): SavedTable['looks'] => ({
  style: table.style ?? '',
  showBandedRows: table.showRowStripes !== false,
  showBandedColumns: table.showColumnStripes === true,
  showFilterButton: table.showAutoFilter !== false,
});

/** A table's columns are called what its header cells say; a file may leave the cells blank, or hold numbers there. */
export function withHeaders(cells: readonly SavedCell[], tables: readonly ReadTable[]): SavedCell[] {
  const headers = new Map(
    tables.flatMap(({ saved, headers: texts }) =>
      texts.map((text, index): [string, SavedCell] => [
        `${saved.row},${saved.column + index}`,
        { row: saved.row, column: saved.column + index, content: text },
      ]),
    ),
  );
  const kept = cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const header = headers.get(key);
    headers.delete(key);
    return header === undefined || (typeof cell.content === 'string' && cell.content !== '')
      ? cell
      : { ...cell, content: header.content };
  });
  return [...kept, ...headers.values()];
}

/** The name of the table that a cell lies in. */
export const tableAt = (
  tables: readonly ReadTable[],
  { row, column }: Pick<SavedCell, 'row' | 'column'>,
): string | undefined =>
  tables.find(
    ({ saved }) =>
      row >= saved.row &&
      row < saved.row + saved.rows &&
      column >= saved.column &&
      column < saved.column + saved.columns,
  )?.saved.name;
