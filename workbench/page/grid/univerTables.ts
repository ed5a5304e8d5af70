/**
 * Tables of the engine, named and resized as Excel's. The engine's own commands refuse a table that is called as a
 * sheet is, which Excel allows; so the steps behind the commands are taken here.
 */

import { ICommandService, type Injector } from '@univerjs/core';
import { SetSuperTableMutation } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { areaOf, contains, overlap, rangeOf } from './areas';
import { shiftedArea } from './areaShift';
import type { Shift } from './cellShifting';
import { workbookId } from './engine';
import type { FormulaPlace, NamedTable } from './formulaDialect';
import type { Area, CellContent, Grid, GridTable } from './grid';

type Tables = Pick<Grid, 'tables' | 'addTable' | 'resizeTable' | 'renameTable' | 'removeTable'> & {
  /** What a formula in the cell may name. */
  readonly placeOf: (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace;
  /** Cells were written: columns are called what their header cells say. */
  readonly followCells: (area: Area) => void;
  /** Cells were inserted or removed: tables beyond move, tables around grow or shrink. */
  readonly moveTables: (area: Area, direction: Shift) => void;
};

export interface TableServices {
  readonly book: FWorkbook;
  readonly injector: Injector;
  readonly values: (area: Area) => CellContent[][];
}

type EngineTable = ReturnType<FWorkbook['getTableList']>[number];

export function univerTables(services: TableServices): Tables {
  const { book, injector } = services;
  const engineTables = (): EngineTable[] => book.getTableList();
  const manager = injector.get(TableManager);
  const tables = (): GridTable[] =>
    engineTables().map((table) => gridTable(table, isFiltered(manager, table.id)));
  const { execute, resize, nameColumns } = tableChanges(services, tables);
  return {
    tables,
    placeOf(cell) {
      const all = engineTables();
      const own = all.find((table) => contains(areaOf(table.subUnitId, table.range), cell));
      return { tables: all.map(namedTable), ownTable: own === undefined ? undefined : namedTable(own) };
    },
    addTable: tableMaker(services),
    resizeTable(tableId, area) {
      resize(tableId, area);
      return Promise.resolve();
    },
    renameTable: (tableId, name) => execute(SetSheetTableMutation.id, tableId, { config: { name } }),
    removeTable: (tableId) => execute(DeleteSheetTableMutation.id, tableId, {}),
    followCells(area) {
      for (const table of tables()) {
        if (overlap({ ...table.area, rows: 1 }, area) !== null) nameColumns(table);
      }
    },
    moveTables(area, direction) {
      for (const table of tables()) {
        const moved = shiftedArea(table.area, area, direction);
        if (moved !== table.area) resize(table.id, moved);
      }
    },
  };
}

function isFiltered(manager: TableManager, tableId: string): boolean {
  const hidden = manager.getTableById(workbookId, tableId)?.getTableFilters().getFilterOutRows();
  return (hidden?.size ?? 0) > 0;
}

const headerTexts = ({ values }: TableServices, area: Area): string[] =>
  (values({ ...area, rows: 1 })[0] ?? []).map(String);

function tableMaker(services: TableServices): Tables['addTable'] {
  const commands = services.injector.get(ICommandService);
  let lastId = 0;
  return async (area, name) => {
    lastId += 1;
    const id = `table${String(lastId)}`;
    await commands.executeCommand(AddSheetTableMutation.id, {
      unitId: workbookId,
      subUnitId: area.sheetId,
      tableId: id,
      name,
      range: rangeOf(area),
      header: headerTexts(services, area),
      options: { showHeader: true },
    });
    return { id, name, area, isFiltered: false };
  };
}

interface TableChanges {
  readonly execute: (mutation: string, tableId: string, more: object) => Promise<void>;
  readonly resize: (tableId: string, area: Area) => void;
  /** Calls the columns what their header cells say. */
  readonly nameColumns: (table: GridTable) => void;
}

function tableChanges(services: TableServices, tables: () => GridTable[]): TableChanges {
  const commands = services.injector.get(ICommandService);
  const paramsOf = (tableId: string, more: object): object => {
    const subUnitId = tables().find(({ id }) => id === tableId)?.area.sheetId;
    if (subUnitId === undefined) throw new Error(`No table has the id ${tableId}.`);
    return { unitId: workbookId, subUnitId, tableId, ...more };
  };
  const nameColumns = columnNamer(services);
  return {
    async execute(mutation, tableId, more) {
      await commands.executeCommand(mutation, paramsOf(tableId, more));
    },
    resize(tableId, area) {
      const config = { updateRange: { newRange: rangeOf(area) } };
      commands.syncExecuteCommand(SetSheetTableMutation.id, paramsOf(tableId, { config }));
      const resized = tables().find(({ id }) => id === tableId);
      if (resized !== undefined) nameColumns(resized);
    },
    nameColumns,
  };
}

/** What the engine holds of a column besides its name. */
const newColumn = { dataType: TableColumnDataTypeEnum.String, formula: '', meta: {}, style: {} } as const;

/** The engine gives columns that a table gains names of its own, in places that are not theirs. */
function columnNamer(services: TableServices): TableChanges['nameColumns'] {
  const manager = services.injector.get(TableManager);
  const commands = services.injector.get(ICommandService);
  return ({ id, name, area }) => {
    const table = manager.getTableById(workbookId, id);
    const held = table?.getTableInfo().columns ?? [];
    const texts = headerTexts(services, area);
    if (table === undefined || texts.every((text, index) => text === held[index]?.displayName)) return;
    table.setColumns(
      texts.map((displayName, index) => ({
        ...newColumn,
        ...held[index],
        id: `${id}-${String(index)}`,
        displayName,
      })),
    );
    const titleMap = new Map(texts.map((text, index) => [text, index]));
    commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: workbookId,
      tableName: name,
      reference: { range: rangeOf(area), sheetId: area.sheetId, titleMap },
    });
  };
}

const gridTable = (table: EngineTable, filtered: boolean): GridTable => ({
  id: table.id,
  name: table.name,
  area: areaOf(table.subUnitId, table.range),
  isFiltered: filtered,
});

const namedTable = (table: EngineTable): NamedTable => ({
  name: table.name,
  columns: table.columns.map((column) => column.displayName),
});
