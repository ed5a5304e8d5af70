import type { Area, GridTable } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { intersection } from '../range/area';
import { areaArgument } from '../range/lookup';
import type { Book, TableExtras } from './book';
import { dataArea, headerArea } from './tableArea';
import { tableColumns } from './tableColumns';
import { tableFilter } from './tableFilter';
import { writeHeaders } from './tableHeaders';
import { requireFree, requireName } from './tableNames';
import { tableRows } from './tableRows';
import { tellOfTable } from './tables';
import { tableInGrid, type TableState } from './tableState';
import { booleanArgument, textArgument } from './values';

function requireOpen({ book, area }: { book: Book; area: Area }): void {
  if (book.sheetExtras(area.sheetId).isProtected) throw hostError('AccessDenied');
}

function openTable(table: TableState): GridTable {
  const found = tableInGrid(table);
  requireOpen({ book: table.book, area: found.area });
  return found;
}

type Flag = Exclude<keyof TableExtras, 'style'>;

function flag(name: Flag): Property<TableState> {
  return {
    read: ({ book, id }) => book.tableExtras(id)[name],
    write: ({ book, id }, value) => {
      book.tableExtras(id)[name] = booleanArgument(value);
    },
  };
}

/** The grid's tables always have headers and never totals; anything else fails loudly. */
function fixed(value: boolean): Property<TableState> {
  return {
    read: () => value,
    write: (_, wanted) => {
      follows('noTotalsRow');
      if (wanted !== value)
        throw hostError('InvalidOperation', "The workbench's tables always have headers and no totals.");
    },
  };
}

async function rename(table: TableState, value: unknown): Promise<void> {
  const name = requireFree(table.book, requireName(textArgument(value)), table.id);
  openTable(table);
  await table.book.grid.renameTable(table.id, name);
}

async function resize(table: TableState, [value]: readonly unknown[]): Promise<null> {
  const { area } = openTable(table);
  const wanted = areaArgument(table.book, value, area.sheetId);
  follows('resizeKeepsHeaderRow');
  const fits = wanted.row === area.row && wanted.rows >= 2 && intersection(wanted, area) !== null;
  if (!fits) throw hostError('InvalidArgument');
  const others = table.book.grid.tables().filter(({ id }) => id !== table.id);
  if (others.some((other) => intersection(other.area, wanted) !== null)) throw hostError('InvalidArgument');
  writeHeaders(table.book, headerArea(wanted));
  follows('resizeLeavesNewRows');
  await table.book.grid.resizeTable(table.id, wanted);
  return null;
}

async function drop(table: TableState): Promise<GridTable> {
  const found = openTable(table);
  await table.book.grid.removeTable(table.id);
  tellOfTable(table.book, 'onDeleted', { tableId: found.id, name: found.name, sheetId: found.area.sheetId });
  return found;
}

async function remove(table: TableState): Promise<null> {
  const { area } = await drop(table);
  follows('deletedTableLeavesBlankCells');
  table.book.grid.clear(area, 'all');
  return null;
}

async function convertToRange(table: TableState): Promise<ModelObject> {
  const { area } = await drop(table);
  return table.book.make.range(area);
}

/** A table of the grid. */
export const table = defineClass<TableState>({
  className: 'Table',
  identity: ({ id }) => id,
  exists: ({ book, id }) => book.grid.tables().some((found) => found.id === id),
  properties: {
    id: { read: ({ id }) => id },
    name: { read: (state) => tableInGrid(state).name, write: rename },
    style: {
      read: ({ book, id }) => book.tableExtras(id).style,
      write: ({ book, id }, value) => {
        book.tableExtras(id).style = textArgument(value);
      },
    },
    showHeaders: fixed(true),
    showTotals: fixed(false),
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  links: {
    worksheet: (state) => state.book.make.worksheet(tableInGrid(state).area.sheetId),
    columns: (state) => tableColumns.create(state),
    rows: (state) => tableRows.create(state),
    autoFilter: (state) => tableFilter.create(state),
  },
  methods: {
    getRange: (state) => state.book.make.range(tableInGrid(state).area),
    getHeaderRowRange: (state) => state.book.make.range(headerArea(tableInGrid(state).area)),
    getDataBodyRange: (state) => state.book.make.range(dataArea(tableInGrid(state).area)),
    resize,
    delete: remove,
    convertToRange,
  },
});
