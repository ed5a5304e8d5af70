import type { TablePlan } from '../../import/list';
import type { Table } from '../../tables/table';
import { type TableTemplate, tableTemplate } from '../../tables/template';
import { tables } from '../../tables';
import { Refused } from '../failure';
import type { ListOrder, WritingWatch } from '../listImport';
import { rowsAbove } from '../tableSheet';
import { takenName } from '../tables';
import { grownOver } from './blocks';
import { hasOtherKeys, readSettingTexts } from './importSettings';
import { type Layout, layoutOf } from './layout';
import { rangeOf } from './ranges';
import { readTable } from './readTable';
import { findTable, type TargetTable } from './targetTable';

/** Everything that is known before anything is written. */
export interface Preparation {
  readonly plan: TablePlan;
  readonly layout: Layout;
  /** The name that the table has, or gets. */
  readonly table: string;
  /** The table as it was read; null where it has yet to be made. */
  readonly held: TargetTable | null;
  /** What its cells added up to. */
  readonly digest: string;
  readonly template: TableTemplate;
  readonly settings: Readonly<Record<string, string | null>>;
}

/** The table of the workbook that a list goes into. */
export function tableOf({ report }: Pick<ListOrder, 'report'>): Table {
  const table = tables.find(({ id }) => id === report.used.kind);
  if (table === undefined) throw new Error(`There is no table ${report.used.kind}.`);
  return table;
}

/** Reads the table, compares it with the list and works out what will stand where. Changes nothing. */
export async function prepare(
  context: Excel.RequestContext,
  order: ListOrder,
  watch: WritingWatch,
): Promise<Preparation> {
  const settings = await readSettingTexts(context);
  if (hasOtherKeys(settings, order)) throw new Refused({ failure: 'otherKey' });
  const table = tableOf(order);
  const template = tableTemplate(table, order.language);
  const held = await findTable(context, table);
  if (held === null) await requireFreeName(context, template.name);
  const target = held ?? newTarget(table, template);
  const { contents, digest } = await contentsOf(context, held, { order, watch });
  const plan = await order.reader.plan({ removesMissing: order.removesMissing });
  const layout = layoutOf({ table, language: order.language, target, contents, plan });
  if (held !== null) await requireRoom(context, held, layout);
  return { plan, layout, table: target.name, held, digest, template, settings };
}

async function contentsOf(
  context: Excel.RequestContext,
  held: TargetTable | null,
  reading: { readonly order: ListOrder; readonly watch: WritingWatch },
): ReturnType<typeof readTable> {
  if (held !== null) return readTable(context, held, reading);
  await reading.order.reader.beginTable({ columnIds: [] });
  return { contents: [], digest: '' };
}

/** The table as it will be made: a header row and one empty row beneath the heading of its sheet. */
function newTarget(table: Table, { name, headers, formats }: TableTemplate): TargetTable {
  return {
    id: '',
    name,
    sheetId: '',
    block: { row: rowsAbove, column: 0, rows: 2, columns: headers.length },
    headers,
    columnIds: table.columns.map(({ id }) => id),
    formats,
  };
}

async function requireFreeName(context: Excel.RequestContext, name: string): Promise<void> {
  const taken = await takenName(context, name);
  if (taken !== null) throw new Refused(taken);
}

/** What the table grows over must be empty, or it would swallow what the user has written there. */
async function requireRoom(
  context: Excel.RequestContext,
  { name, sheetId }: TargetTable,
  { before, after }: Layout,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = grownOver(before, after).map((block) => {
    const range = rangeOf(sheet, block).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await context.sync();
  const inTheWay = used.find((range) => !range.isNullObject);
  if (inTheWay === undefined) return;
  throw new Refused({ failure: 'noRoom', table: name, address: firstCell(inTheWay.address) });
}

function firstCell(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replace(/:.*$/, '');
}
