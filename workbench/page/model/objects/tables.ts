import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { intersection } from '../range/area';
import { areaArgument } from '../range/lookup';
import type { Book } from './book';
import { defineCollection, itemOrError, valueOf } from './collection';
import { workbookTarget } from './events';
import { writeHeaders } from './tableHeaders';
import { firstFree, wordFor } from './tableNames';
import { booleanArgument, orElse } from './values';

/** The tables of the workbook, or of one sheet. */
interface TablesState {
  readonly book: Book;
  readonly sheetId: string | undefined;
}

function keys(table: ModelObject): readonly unknown[] {
  return [table.identity(), valueOf(table, 'name')];
}

function tablesOf({ book, sheetId }: TablesState): ModelObject[] {
  const tables = book.grid.tables().filter(({ area }) => sheetId === undefined || area.sheetId === sheetId);
  return tables.map(({ id }) => book.make.table(id));
}

/** Tells those who listen to tables, of the workbook and of the sheet, that one came or went. */
export function tellOfTable(
  book: Book,
  event: 'onAdded' | 'onDeleted',
  about: { tableId: string; name: string; sheetId: string },
): void {
  for (const target of [workbookTarget, about.sheetId]) {
    book.events.fire({ className: 'TableCollection', event, target }, () => ({
      source: 'Local',
      tableId: about.tableId,
      tableName: about.name,
      worksheetId: about.sheetId,
    }));
  }
}

function requireNoTable(book: Book, area: Area): void {
  if (!book.grid.tables().some((table) => intersection(table.area, area) !== null)) return;
  throw hostError('InvalidArgument', "A table can't overlap another table.");
}

/** Without headers of its own the data moves down and a row of new headers comes above it. */
function makeRoomForHeaders(book: Book, area: Area): Area {
  follows('headersAreInserted');
  book.grid.insert({ ...area, rows: 1 }, 'down');
  return { ...area, rows: area.rows + 1 };
}

async function addTable({ book, sheetId }: TablesState, values: readonly unknown[]): Promise<ModelObject> {
  const [address, hasHeaders] = values;
  const given = areaArgument(book, address, sheetId ?? book.grid.activeSheetId());
  if (sheetId !== undefined && given.sheetId !== sheetId) throw hostError('InvalidArgument');
  requireNoTable(book, given);
  const whole = booleanArgument(orElse(hasHeaders, false)) ? given : makeRoomForHeaders(book, given);
  const area = { ...whole, rows: Math.max(2, whole.rows) };
  writeHeaders(book, { ...area, rows: 1 });
  const taken = new Set(book.grid.tables().map(({ name }) => name));
  const name = firstFree(wordFor(book, 'table'), (candidate) => taken.has(candidate));
  const { id } = await book.grid.addTable(area, name);
  tellOfTable(book, 'onAdded', { tableId: id, name, sheetId: area.sheetId });
  return book.make.table(id);
}

/** The tables of the workbook or of a sheet. */
export const tableCollection = defineCollection<TablesState>({
  className: 'TableCollection',
  owner: ({ sheetId }) => sheetId,
  items: tablesOf,
  keys,
  methods: { add: addTable },
});

const scopedTables = defineCollection<{ readonly tables: readonly ModelObject[] }>({
  className: 'TableScopedCollection',
  items: ({ tables }) => tables,
  keys,
  methods: { getFirst: ({ tables }) => itemOrError(tables[0] ?? null) },
});

/** The tables that share cells with an area, or lie in it altogether. */
export function tablesWithin(book: Book, area: Area, altogether: boolean): ModelObject {
  const found = book.grid.tables().filter((table) => {
    const common = intersection(table.area, area);
    if (common === null || !altogether) return common !== null;
    return common.rows === table.area.rows && common.columns === table.area.columns;
  });
  return scopedTables.create({ tables: found.map(({ id }) => book.make.table(id)) });
}
