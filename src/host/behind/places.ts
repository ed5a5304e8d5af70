import type { Block } from '../lists/blocks';
import type { PlacedTable } from '../selection';
import { isAmong } from './isAmong';
import type { TableSection, Unread, WrittenArea, WrittenArgument } from './written';

/** Cells of the workbook. */
export interface Place {
  readonly sheetId: string;
  readonly block: Block;
}

/** A sheet: its name, and the cells from the first to the last that hold something; null: none do. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly used: Block | null;
}

/** What a reference is found from: the cell that the formula stands in, and what the workbook has. */
export interface Surroundings {
  readonly home: { readonly sheetId: string; readonly row: number; readonly column: number };
  readonly sheets: readonly KnownSheet[];
  readonly tables: readonly PlacedTable[];
}

/** The sheet of the name, or (null) the formula's own. */
export function sheetOf(name: string | null, { home, sheets }: Surroundings): KnownSheet | undefined {
  return sheets.find((sheet) => (name === null ? sheet.id === home.sheetId : isSame(sheet.name, name)));
}

/** The cells of an area. Whole columns and rows go as far as the sheet holds something. */
export function placeOfArea(
  area: WrittenArea,
  sheetName: string | null,
  around: Surroundings,
): Place | Unread {
  const sheet = sheetOf(sheetName, around);
  if (sheet === undefined) return 'missing';
  const { row, column, rows, columns } = sheet.used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const [top, left] = [area.top ?? 0, area.left ?? 0];
  const bottom = area.bottom ?? row + rows - 1;
  const right = area.right ?? column + columns - 1;
  const block = {
    ...{ row: top, column: left },
    rows: Math.max(1, bottom - top + 1),
    columns: Math.max(1, right - left + 1),
  };
  return { sheetId: sheet.id, block };
}

type TableReference = Extract<WrittenArgument, { readonly is: 'table' }>;

/** The cells that a structured reference names. */
export function placeInTable(
  { table: name, columns, sections }: TableReference,
  around: Surroundings,
): Place | Unread {
  const table =
    name === ''
      ? around.tables.find((each) => isHome(each, around))
      : around.tables.find((each) => isSame(each.name, name));
  if (table === undefined) return 'missing';
  const across = columnsOf(table, columns);
  const down = rowsOf(table, sections, around);
  if (across === null || down === null) return 'missing';
  return { sheetId: table.sheetId, block: { ...across, ...down } };
}

/** The table of this name as a whole: its data, which is what a formula means by the bare name. */
export function placeOfTableNamed(name: string, around: Surroundings): Place | Unread {
  return placeInTable({ is: 'table', table: name, columns: [], sections: ['data'] }, around);
}

function isHome(table: PlacedTable, { home }: Surroundings): boolean {
  return (
    table.sheetId === home.sheetId &&
    isAmong(home.row, table.row, table.rows) &&
    isAmong(home.column, table.column, table.headers.length)
  );
}

function columnsOf(
  { column, headers }: PlacedTable,
  wanted: readonly string[],
): Pick<Block, 'column' | 'columns'> | null {
  if (wanted.length === 0) return { column, columns: headers.length };
  const positions = wanted.map((name) => headers.findIndex((header) => isSame(header, name)));
  const [first, last] = [Math.min(...positions), Math.max(...positions)];
  return first < 0 ? null : { column: column + first, columns: last - first + 1 };
}

type Rows = Pick<Block, 'row' | 'rows'>;

function rowsOf(table: PlacedTable, sections: readonly TableSection[], { home }: Surroundings): Rows | null {
  const { row, rows, bodyRow, bodyRows } = table;
  const isBeside = isAmong(home.row, bodyRow, bodyRows) && table.sheetId === home.sheetId;
  const after = bodyRow + bodyRows;
  const parts: Readonly<Record<TableSection, Rows | null>> = {
    headers: { row, rows: bodyRow - row },
    data: { row: bodyRow, rows: bodyRows },
    totals: { row: after, rows: row + rows - after },
    thisRow: isBeside ? { row: home.row, rows: 1 } : null,
  };
  const found = sections.map((section) => parts[section]).filter((part) => part !== null && part.rows > 0);
  return found.length === 0 ? null : spanOf(found.filter((part) => part !== null));
}

function spanOf(parts: readonly Rows[]): Rows {
  const first = Math.min(...parts.map(({ row }) => row));
  const last = Math.max(...parts.map(({ row, rows }) => row + rows));
  return { row: first, rows: last - first };
}

/** Excel tells the names of sheets, tables and columns apart by their letters, not by their case. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
