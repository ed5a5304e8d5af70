import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { writeContents } from '../range/cells';
import { defineCollection, valueOf } from './collection';
import { columnOf, dataArea, headerArea } from './tableArea';
import { writeHeaders } from './tableHeaders';
import { tableInGrid, type TableState } from './tableState';
import { integerArgument, isOmitted, textArgument } from './values';

interface ColumnState extends TableState {
  readonly index: number;
}

function columnArea(column: ColumnState): Area {
  return columnOf(tableInGrid(column).area, column.index);
}

function headerOf(column: ColumnState): Area {
  return headerArea(columnArea(column));
}

function contentsOf(
  { book }: TableState,
  area: Area,
): { book: TableState['book']; area: Area; gone: boolean } {
  return { book, area, gone: false };
}

async function remove(column: ColumnState): Promise<null> {
  const { area } = tableInGrid(column);
  if (area.columns === 1) throw hostError('InvalidOperation');
  const { book, id } = column;
  const removed = columnArea(column);
  book.grid.remove(removed, 'left');
  await book.grid.resizeTable(id, { ...area, columns: area.columns - 1 });
  return null;
}

const tableColumn = defineClass<ColumnState>({
  className: 'TableColumn',
  identity: ({ index }) => index + 1,
  exists: (column) => column.index < tableInGrid(column).area.columns,
  properties: {
    id: {
      read: ({ index }) => {
        follows('columnIdsArePlaces');
        return index + 1;
      },
    },
    index: { read: ({ index }) => index },
    name: {
      read: (column) => String(column.book.grid.values(headerOf(column))[0]?.[0] ?? ''),
      write: (column, value) => {
        writeContents(contentsOf(column, headerOf(column)), `'${textArgument(value)}`);
      },
    },
    values: {
      read: (column) => column.book.grid.values(columnArea(column)),
      write: (column, value) => {
        writeContents(contentsOf(column, columnArea(column)), value);
      },
    },
  },
  methods: {
    getRange: (column) => column.book.make.range(columnArea(column)),
    getHeaderRowRange: (column) => column.book.make.range(headerOf(column)),
    getDataBodyRange: (column) =>
      column.book.make.range(columnOf(dataArea(tableInGrid(column).area), column.index)),
    delete: remove,
  },
});

async function add(table: TableState, values: readonly unknown[]): Promise<ModelObject> {
  const [place, contents, name] = values;
  const { area } = tableInGrid(table);
  const index = isOmitted(place) || place === -1 ? area.columns : integerArgument(place);
  if (index < 0 || index > area.columns) throw hostError('InvalidArgument');
  const { book, id } = table;
  const added = columnOf(area, index);
  book.grid.insert(added, 'right');
  if (!isOmitted(contents)) writeContents(contentsOf(table, added), contents);
  if (!isOmitted(name)) writeContents(contentsOf(table, headerArea(added)), `'${textArgument(name)}`);
  const wider = { ...area, columns: area.columns + 1 };
  writeHeaders(book, headerArea(wider));
  await book.grid.resizeTable(id, wider);
  return tableColumn.create({ ...table, index });
}

/** The columns of a table, in order. */
export const tableColumns = defineCollection<TableState>({
  className: 'TableColumnCollection',
  items: (table) =>
    Array.from({ length: tableInGrid(table).area.columns }, (_, index) =>
      tableColumn.create({ ...table, index }),
    ),
  keys: (column) => [column.identity(), valueOf(column, 'name')],
  methods: { add },
});
