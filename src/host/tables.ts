import { isTable } from '../tables/recognise';
import type { Table } from '../tables/table';
import { type TableTemplate, tableTemplate } from '../tables/template';
import type { Language } from '../text/language';
import { inExcel } from './batch';
import { deleteSheets } from './deleteSheets';
import type { Failure, Outcome } from './failure';
import { buildTable, standInTable } from './tableSheet';

/** The names of all tables of the workbook, the user's own included. */
export function readTableNames(): Promise<Outcome<readonly string[]>> {
  return inExcel((context) => namesOfTables(context));
}

/**
 * Makes the table on a sheet of its own and shows it; gives its name. A table of that name, in either language, is shown as it
 * stands and never made again. If Excel refuses halfway, the new sheet is taken away (as far as Excel lets it) and the first refusal is told.
 */
export function createTable(table: Table, language: Language): Promise<Outcome<string>> {
  const template = tableTemplate(table, language);
  return inExcel(async (context) => {
    const existing = (await namesOfTables(context)).find((name) => isTable(table, name));
    if (existing !== undefined) return activate(context, existing);
    const taken = await takenName(context, template.name);
    if (taken !== null) return taken;
    await addTable(context, template);
    return template.name;
  });
}

/** The sheet is added by itself: only a sheet whose id we were given is ours to take away. */
async function addTable(context: Excel.RequestContext, template: TableTemplate): Promise<void> {
  const sheet = context.workbook.worksheets.add(template.name);
  sheet.load('id');
  await context.sync();
  try {
    buildTable(sheet, template);
    standInTable(sheet);
    await context.sync();
  } catch (error) {
    await deleteSheets(context, [sheet.id]).catch(() => undefined);
    throw error;
  }
}

/** Shows the sheet that holds the table of this name; gives the name. */
export function showTable(name: string): Promise<Outcome<string>> {
  return inExcel((context) => activate(context, name));
}

/** The names of all tables of the workbook. */
export async function namesOfTables(context: Excel.RequestContext): Promise<string[]> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  return tables.items.map((table) => table.name);
}

/** Why a sheet and a table of this name cannot be made; null where they can. */
export async function takenName(context: Excel.RequestContext, name: string): Promise<Failure | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const named = context.workbook.names.getItemOrNullObject(name);
  sheet.load('name');
  named.load('name');
  await context.sync();
  if (!sheet.isNullObject) return { failure: 'sheetTaken', name };
  return named.isNullObject ? null : { failure: 'nameTaken', name };
}

async function activate(context: Excel.RequestContext, name: string): Promise<Outcome<string>> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load('name');
  await context.sync();
  if (table.isNullObject) return { failure: 'tableGone' };
  table.worksheet.activate();
  table.getRange().getCell(0, 0).select();
  await context.sync();
  return name;
}
