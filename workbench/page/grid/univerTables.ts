/**
 * Tables of the engine, named and resized as Excel's. The engine's own commands refuse a table that is called as a
 * sheet is, which Excel allows; so the steps behind the commands are taken here.
 */

import { ICommandService, type Injector } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { areaOf, contains, rangeOf } from './areas';
import { workbookId } from './engine';
import type { FormulaPlace, NamedTable } from './formulaDialect';
import type { Area, CellContent, Grid, TableInfo } from './grid';

type Tables = Pick<Grid, 'tables' | 'addTable' | 'resizeTable' | 'renameTable' | 'removeTable'> & {
  /** What a formula in the cell may name. */
  readonly placeOf: (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace;
};

export interface TableServices {
  readonly book: FWorkbook;
  readonly injector: Injector;
  readonly values: (area: Area) => CellContent[][];
}

type EngineTable = ReturnType<FWorkbook['getTableList']>[number];

export function univerTables({ book, injector, values }: TableServices): Tables {
  const engineTables = (): EngineTable[] => book.getTableList();
  return {
    ...tableChanges(injector, engineTables),
    tables: () => engineTables().map(tableInfo),
    placeOf(cell) {
      const named = engineTables();
      const own = named.find((table) => contains(tableInfo(table).area, cell));
      return { tables: named.map(namedTable), ownTable: own === undefined ? undefined : namedTable(own) };
    },
    addTable: tableMaker(injector, values),
  };
}

function tableMaker(injector: Injector, values: TableServices['values']): Tables['addTable'] {
  const commands = injector.get(ICommandService);
  let lastId = 0;
  return async (area, name) => {
    lastId += 1;
    const id = `table${String(lastId)}`;
    const [header = []] = values({ ...area, rows: 1 });
    await commands.executeCommand(AddSheetTableMutation.id, {
      unitId: workbookId,
      subUnitId: area.sheetId,
      tableId: id,
      name,
      range: rangeOf(area),
      header: header.map(String),
      options: { showHeader: true },
    });
    return { id, name, area };
  };
}

function tableChanges(
  injector: Injector,
  engineTables: () => EngineTable[],
): Pick<Tables, 'resizeTable' | 'renameTable' | 'removeTable'> {
  const commands = injector.get(ICommandService);
  const execute = async (mutation: string, tableId: string, more: object): Promise<void> => {
    const subUnitId = engineTables().find(({ id }) => id === tableId)?.subUnitId;
    if (subUnitId === undefined) throw new Error(`No table has the id ${tableId}.`);
    await commands.executeCommand(mutation, { unitId: workbookId, subUnitId, tableId, ...more });
  };
  return {
    resizeTable: (tableId, area) =>
      execute(SetSheetTableMutation.id, tableId, { config: { updateRange: { newRange: rangeOf(area) } } }),
    renameTable: (tableId, name) => execute(SetSheetTableMutation.id, tableId, { config: { name } }),
    removeTable: (tableId) => execute(DeleteSheetTableMutation.id, tableId, {}),
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
