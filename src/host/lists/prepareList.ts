import type { TablePlan } from '../../import/tablePlan';
import { tables } from '../../tables';
import type { Table } from '../../tables/table';
import { tableTemplate } from '../../tables/template';
import { Refused } from '../failure';
import type { StoredTexts } from '../memory/memorySettings';
import { takenName } from '../tables';
import { withExtras } from './extraColumns';
import { broughtIn, hasOtherKeys, storedSettings } from './importSettings';
import type { ListOrder, WritingWatch } from './listImport';
import { type PreparedTable, prepareTable } from './preparedTable';
import { findTable, type TargetTable } from './targetTable';

/** What is known of a list and its table before anything is written. */
export interface PreparedList {
  readonly list: PreparedTable<TablePlan>;
  /** Our settings as they are, by key. */
  readonly settings: Readonly<Record<string, string | null>>;
}

/** The table of the workbook that a list goes into. */
export function tableOf({ report }: Pick<ListOrder, 'report'>): Table {
  const table = tables.find(({ id }) => id === report.used.kind);
  if (table === undefined) throw new Error(`There is no table ${report.used.kind}.`);
  return table;
}

/** That table as it stands; null where the workbook has none. */
async function heldTable(
  context: Excel.RequestContext,
  { report }: Pick<ListOrder, 'report'>,
  settings: StoredTexts,
): Promise<TargetTable | null> {
  const held = await findTable(context, tableOf({ report }));
  const brought = broughtIn(settings, report.used.kind);
  return (
    held && {
      ...held,
      columnIds: withExtras(held.columnIds, held.headers, { written: report.written, brought }),
    }
  );
}

/** Reads the table and compares it with the list. Changes nothing. */
export async function prepareList(
  context: Excel.RequestContext,
  order: ListOrder,
  watch: WritingWatch,
): Promise<PreparedList> {
  const { reader, language, missing, rekeys } = order;
  const settings = await storedSettings(context);
  if (!rekeys && hasOtherKeys(settings, order)) throw new Refused({ failure: 'otherKey' });
  const table = tableOf(order);
  const template = tableTemplate(table, language);
  const held = await heldTable(context, order, settings);
  if (held === null) await requireFreeName(context, template.name);
  const list = await prepareTable(
    context,
    {
      ...{ table, language, held, template },
      receiver: {
        begin: (columnIds) => reader.beginTable({ columnIds }),
        add: (rows) => reader.addTableRows(rows),
      },
      plan: () => reader.plan({ missing, rekeys }),
    },
    watch,
  );
  return { list, settings };
}

async function requireFreeName(context: Excel.RequestContext, name: string): Promise<void> {
  const taken = await takenName(context, name);
  if (taken !== null) throw new Refused(taken);
}
