import type { WorkbookTable } from '../../tables/table';
import { isTable } from '../../tables/recognise';
import { tableTemplate, type TableTemplate } from '../../tables/template';
import type { Language } from '../../text/language';
import { namesOfTables } from '../tables';
import { idsOf, type TargetTable, targetTable } from './targetTable';

/** A table of the log: as it stands, or a name under which it can be made. */
export interface FoundLog {
  /** Null where it has yet to be made. */
  readonly held: TargetTable | null;
  readonly template: TableTemplate;
}

/**
 * Finds a table of the log. One of the user's own that happens to have its name, but not its columns, is none of ours: ours then
 * has a number after its name, as it has where a sheet or a defined name is in the way.
 */
export async function findLog(
  context: Excel.RequestContext,
  table: WorkbookTable,
  language: Language,
): Promise<FoundLog> {
  const template = tableTemplate(table, language);
  const named = (await namesOfTables(context)).filter((name) => isTable(table, withoutNumber(name)));
  const ours = await withColumns(context, table, named);
  if (ours !== null) return { held: await targetTable(context, ours, table), template };
  return { held: null, template: { ...template, name: await freeName(context, template.name) } };
}

function withoutNumber(name: string): string {
  return name.replace(/\d{1,4}$/, '');
}

/** The first of the tables that has every column that a row of the log needs. */
async function withColumns(
  context: Excel.RequestContext,
  { columns }: WorkbookTable,
  names: readonly string[],
): Promise<string | null> {
  if (names.length === 0) return null;
  const headers = names.map((name) => {
    const header = context.workbook.tables.getItem(name).getHeaderRowRange();
    header.load('values');
    return { name, header };
  });
  await context.sync();
  const needed = columns.filter(({ required }) => required).map(({ id }) => id);
  const found = headers.find(({ header }) => {
    const ids = idsOf(columns, (header.values[0] ?? []).map(String));
    return needed.every((id) => ids.includes(id));
  });
  return found?.name ?? null;
}

/** A name that no table, sheet or defined name has. */
async function freeName(context: Excel.RequestContext, name: string): Promise<string> {
  const { tables, worksheets, names } = context.workbook;
  const lists = [tables, worksheets, names];
  lists.forEach((list) => list.load('items/name'));
  await context.sync();
  const taken = new Set(lists.flatMap(({ items }) => items.map((item) => item.name.toLowerCase())));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}${number}`;
  return free;
}
