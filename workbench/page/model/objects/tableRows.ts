import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { isList } from '../protocol/plain';
import { writeContents } from '../range/cells';
import { defineCollection } from './collection';
import { dataArea } from './tableArea';
import { tableInGrid, type TableState } from './tableState';
import { integerArgument, isOmitted } from './values';

interface RowState extends TableState {
  readonly index: number;
}

function rowArea(row: RowState): Area {
  const data = dataArea(tableInGrid(row).area);
  return { ...data, row: data.row + row.index, rows: 1 };
}

async function remove(row: RowState): Promise<null> {
  const { area } = tableInGrid(row);
  if (area.rows <= 2) throw hostError('InvalidOperation');
  row.book.grid.remove(rowArea(row), 'up');
  await row.book.grid.resizeTable(row.id, { ...area, rows: area.rows - 1 });
  return null;
}

const tableRow = defineClass<RowState>({
  className: 'TableRow',
  properties: {
    index: { read: ({ index }) => index },
    values: {
      read: (row) => row.book.grid.values(rowArea(row)),
      write: (row, value) => {
        writeContents({ book: row.book, area: rowArea(row), gone: false }, value);
      },
    },
  },
  methods: { getRange: (row) => row.book.make.range(rowArea(row)), delete: remove },
});

function rowsGiven(values: unknown, columns: number): readonly unknown[] {
  if (isOmitted(values)) return [Array.from({ length: columns }, () => '')];
  if (!isList(values)) return [Array.from({ length: columns }, () => values)];
  return isList(values[0]) ? values : [values];
}

async function add(table: TableState, [place, values]: readonly unknown[]): Promise<ModelObject> {
  const { area } = tableInGrid(table);
  const held = area.rows - 1;
  const index = isOmitted(place) || place === -1 ? held : integerArgument(place);
  if (index < 0 || index > held) throw hostError('InvalidArgument');
  const rows = rowsGiven(values, area.columns);
  const added = { ...area, row: area.row + 1 + index, rows: rows.length };
  follows('rowsAreInserted');
  table.book.grid.insert(added, 'down');
  await table.book.grid.resizeTable(table.id, { ...area, rows: area.rows + rows.length });
  writeContents({ book: table.book, area: added, gone: false }, rows);
  return tableRow.create({ ...table, index });
}

/** The rows of a table without its header. */
export const tableRows = defineCollection<TableState>({
  className: 'TableRowCollection',
  items: (table) =>
    Array.from({ length: tableInGrid(table).area.rows - 1 }, (_, index) =>
      tableRow.create({ ...table, index }),
    ),
  keys: (row) => [row.property('index')?.read?.()],
  methods: { add },
});
