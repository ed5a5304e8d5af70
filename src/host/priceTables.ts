import type { CheckedTable, CheckedTables, LookedThrough } from '../functions/checks/costChecks';
import type { InvoiceTables } from '../functions/invoice/invoiceTables';
import type { RawRows } from '../functions/tables/cells';
import { absences } from '../tables/absences';
import { addOns } from '../tables/addOns';
import { contributions } from '../tables/contributions';
import { kinds } from '../tables/kinds';
import { ledger } from '../tables/ledger';
import { placements } from '../tables/placements';
import { prices } from '../tables/prices';
import { isTable } from '../tables/recognise';
import { reimbursementRates } from '../tables/reimbursementRates';
import type { WorkbookTable } from '../tables/table';
import { namingTables } from '../text/unknownNames';
import { inExcel } from './batch';
import { blockValues } from './cells/blockValues';
import { type Outcome, Refused } from './failure';
import { type PlacedTable, readPlacedTables } from './selection';

/** Reads the tables of the workbook that prices depend on, found by their names. Nothing is written. */
export function readPriceTables(): Promise<Outcome<CheckedTables>> {
  return inExcel(async (context) => priceTablesOf(await tablesToRead(context)));
}

/** Reads the same, the tables whose rows name what others have, and the rates, which say which categories there are. Nothing is written. */
export function readTablesToCheck(): Promise<Outcome<LookedThrough>> {
  return inExcel(async (context) => {
    const read = await tablesToRead(context);
    const naming = new Map<string, RawRows>();
    for (const table of [...Object.values(namingTables), reimbursementRates]) {
      const rows = await read(table);
      if (rows !== null) naming.set(table.id, rows);
    }
    return { ...(await priceTablesOf(read)), naming };
  });
}

/** Reads the rows of a table, with its header row; null: the workbook has none. */
export type ReadRows = (table: WorkbookTable) => Promise<RawRows | null>;

/** The workbook's own tables, found by their names, for whoever reads several. */
export async function tablesToRead(context: Excel.RequestContext): Promise<ReadRows> {
  const tables = await readPlacedTables(context);
  return async (wanted) => {
    const table = tables.find(({ name }) => isTable(wanted, name));
    return table === undefined ? null : cellsOfTable(context, table);
  };
}

/** The tables that prices depend on. */
export async function priceTablesOf(read: ReadRows): Promise<CheckedTables> {
  const further: RawRows[] = [];
  for (const wanted of [kinds, contributions, absences, addOns]) {
    const rows = await read(wanted);
    if (rows !== null) further.push(rows);
  }
  return { placements: await read(placements), prices: await read(prices), further };
}

/** Reads the same and the ledger, which an invoice is checked against. Nothing is written. */
export function readInvoiceTables(): Promise<Outcome<InvoiceTables>> {
  return inExcel(async (context) => {
    const read = await tablesToRead(context);
    return { ...(await priceTablesOf(read)), ledger: await read(ledger) };
  });
}

/** The header row and the rows of data of a table, without a row of totals. */
async function cellsOfTable(context: Excel.RequestContext, table: PlacedTable): Promise<RawRows> {
  const { row, column, headers, bodyRow, bodyRows, sheetId } = table;
  const block = { row, column, rows: bodyRow + bodyRows - row, columns: headers.length };
  const cells: (readonly unknown[])[] = [];
  for await (const { values } of blockValues(context, sheetId, block)) cells.push(...values);
  return cells;
}

const checkedTables: Readonly<Record<CheckedTable, WorkbookTable>> = {
  prices,
  placements,
  kinds,
  contributions,
  ...namingTables,
};

/** Shows a row (from 0) of one of the tables, and selects its first cell. */
export function showTableRow(id: CheckedTable, row: number): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const tables = await readPlacedTables(context);
    const table = tables.find(({ name }) => isTable(checkedTables[id], name));
    if (table === undefined || row >= table.bodyRows) throw new Refused({ failure: 'tableGone' });
    const sheet = context.workbook.worksheets.getItem(table.sheetId);
    sheet.activate();
    sheet.getRangeByIndexes(table.bodyRow + row, table.column, 1, table.headers.length).select();
    await context.sync();
    return table.name;
  });
}
