/** Tables of the engine, named and resized as Excel's. */

import type { FWorkbook } from '@univerjs/sheets/facade';
import '@univerjs/sheets-table/facade';
import { areaOf, contains, rangeOf } from './areas';
import type { FormulaPlace, NamedTable } from './formulaDialect';
import type { Area, Grid, TableInfo } from './grid';
import { sheetOf } from './univerSheets';

type Tables = Pick<Grid, 'tables' | 'addTable' | 'resizeTable' | 'renameTable' | 'removeTable'> & {
  /** What a formula in the cell may name. */
  readonly placeOf: (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace;
};

type EngineTable = ReturnType<FWorkbook['getTableList']>[number];

export function univerTables(book: FWorkbook): Tables {
  let lastId = 0;
  const engineTables = (): EngineTable[] => book.getTableList();
  const tables = (): TableInfo[] => engineTables().map(tableInfo);
  const sheetIdOf = (tableId: string): string => {
    const table = tables().find(({ id }) => id === tableId);
    if (table === undefined) throw new Error(`No table has the id ${tableId}.`);
    return table.area.sheetId;
  };
  return {
    tables,
    placeOf(cell) {
      const named = engineTables();
      const own = named.find((table) => contains(tableInfo(table).area, cell));
      return { tables: named.map(namedTable), ownTable: own === undefined ? undefined : namedTable(own) };
    },
    async addTable(area, name) {
      lastId += 1;
      const id = `table${String(lastId)}`;
      await sheetOf(book, area.sheetId).addTable(name, rangeOf(area), id, { showHeader: true });
      return { id, name, area };
    },
    async resizeTable(tableId, area) {
      await sheetOf(book, area.sheetId).setTableRange(tableId, rangeOf(area));
    },
    async renameTable(tableId, name) {
      await sheetOf(book, sheetIdOf(tableId)).setTableName(tableId, name);
    },
    async removeTable(tableId) {
      await sheetOf(book, sheetIdOf(tableId)).removeTable(tableId);
    },
  };
}

const tableInfo = (table: EngineTable): TableInfo => ({
  id: table.id,
  name: table.name,
  area: areaOf(table.subUnitId, table.range),
});

const namedTable = (table: EngineTable): NamedTable => ({
  name: table.name,
  columns: table.columns.map((column) => column.displayName),
});
