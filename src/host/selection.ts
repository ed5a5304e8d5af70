import { inExcel } from './batch';
import type { Outcome } from './failure';

/** A cell of the workbook. Rows and columns are counted from 0. */
export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As people name it, without the sheet: F5. */
  readonly address: string;
  readonly isEmpty: boolean;
  /** Its formula, else its value; an empty text when it is empty. */
  readonly holds: unknown;
}

/** A table of the workbook and where its rows lie. */
export interface PlacedTable {
  readonly name: string;
  readonly sheetId: string;
  readonly headers: readonly string[];
  /** Its first row and how many it has, the header row and the totals row included. */
  readonly row: number;
  readonly rows: number;
  /** Its first column. */
  readonly column: number;
  /** Its first row of data and how many there are. */
  readonly bodyRow: number;
  readonly bodyRows: number;
}

/** Where the user stands. */
export interface Selection {
  readonly cell: Cell;
  readonly tables: readonly PlacedTable[];
}

/** The active cell and all tables. */
export function readSelection(): Promise<Outcome<Selection>> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    loadCell(cell);
    const tables = await readPlacedTables(context);
    return { cell: cellOf(cell), tables };
  });
}

/** All tables, as they stand; what else the conversation has asked for is read with them. */
export async function readPlacedTables(context: Excel.RequestContext): Promise<readonly PlacedTable[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const loaded = tables.items.map(loadTable);
  await context.sync();
  return loaded.map(placedTable);
}

/** The cell as it is now, wherever the user stands. */
export function readCell({ sheetId, row, column }: Cell): Promise<Outcome<Cell>> {
  return inExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
    loadCell(cell);
    await context.sync();
    return cellOf(cell);
  });
}

/** Asks for what a cell is known by. */
export function loadCell(cell: Excel.Range): void {
  cell.load('address,rowIndex,columnIndex,formulas,values');
  cell.worksheet.load('id');
}

/** The cell that has been loaded. */
export function cellOf(cell: Excel.Range): Cell {
  const formula: unknown = cell.formulas[0]?.[0];
  const holds: unknown = formula === '' ? cell.values[0]?.[0] : formula;
  return {
    sheetId: cell.worksheet.id,
    row: cell.rowIndex,
    column: cell.columnIndex,
    address: withoutSheet(cell.address),
    isEmpty: holds === '',
    holds,
  };
}

/** An address as people name it on its own sheet. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** A table with the ranges that tell where it lies. */
interface LoadedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
}

function loadTable(table: Excel.Table): LoadedTable {
  const whole = table.getRange();
  const body = table.getDataBodyRange();
  whole.load('rowIndex,rowCount,columnIndex');
  body.load('rowIndex,rowCount');
  table.columns.load('items/name');
  table.worksheet.load('id');
  return { table, whole, body };
}

function placedTable({ table, whole, body }: LoadedTable): PlacedTable {
  return {
    name: table.name,
    sheetId: table.worksheet.id,
    headers: table.columns.items.map((column) => column.name),
    row: whole.rowIndex,
    rows: whole.rowCount,
    column: whole.columnIndex,
    bodyRow: body.rowIndex,
    bodyRows: body.rowCount,
  };
}

/** Comes to a cell, on its sheet; gives nothing more than that. */
export function selectCell({
  sheetId,
  row,
  column,
}: Pick<Cell, 'sheetId' | 'row' | 'column'>): Promise<Outcome<'selected'>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(row, column, 1, 1).select();
    await context.sync();
    return 'selected' as const;
  });
}

const textFormat = '@';
const generalFormat = 'General';

/** What is written into a cell. */
export interface CellFormula {
  /** In en-US syntax. */
  readonly formula: string;
  /** The number format to give a cell that has none; null leaves it so. */
  readonly numberFormat: string | null;
}

/**
 * Writes the formula into the cell and selects it. Whatever stood there is replaced. A format that the user has chosen stays,
 * but for the text format, in which Excel would keep the formula as a text.
 */
export function writeFormula(cell: Cell, { formula, numberFormat }: CellFormula): Promise<Outcome<Cell>> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheetId);
    const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
    range.load('numberFormat');
    await context.sync();
    const format: unknown = range.numberFormat[0]?.[0];
    if (format === textFormat) range.numberFormat = [[numberFormat ?? generalFormat]];
    else if (format === generalFormat && numberFormat !== null) range.numberFormat = [[numberFormat]];
    range.formulas = [[formula]];
    range.select();
    await context.sync();
    return cell;
  });
}
