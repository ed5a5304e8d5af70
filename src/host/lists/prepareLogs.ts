import type { TableCell } from '../../import/list';
import type { WorkbookTable } from '../../tables/table';
import { importLog } from '../../tables/importLog';
import { importRows } from '../../tables/importRows';
import type { Language } from '../../text/language';
import { findLog } from './findLog';
import { importIdAfter } from './importIds';
import type { RowPlan } from './layout';
import type { ListOrder, WritingWatch } from './listImport';
import { type LogRows, logRowsOf } from './logRows';
import { type PreparedTable, prepareTable, type RowReceiver } from './preparedTable';

/** The tables of the log before anything is written. */
export interface PreparedLogs {
  readonly importId: string;
  /** The table that gets one row more. */
  readonly log: PreparedTable;
  /** The table whose rows are replaced; null where there is neither such a table nor a row for it. */
  readonly rows: { readonly table: PreparedTable; readonly content: LogRows } | null;
}

/** Whose log is prepared: a list, and the day on which it is imported, as 2026-01-31. */
export interface LogOrder extends Pick<ListOrder, 'reader' | 'language'> {
  readonly date: string;
}

/** Reads the tables of the log and works out what they will hold. Changes nothing. */
export async function prepareLogs(
  context: Excel.RequestContext,
  { reader, language, date }: LogOrder,
  watch: WritingWatch,
): Promise<PreparedLogs> {
  const quiet = { ...watch, progress: () => undefined };
  const log = await prepareLog(context, { table: importLog, language, planOf: appended }, quiet);
  const importId = importIdAfter(log.ids, date);
  const content = await logRowsOf({ reader, language, importId }, watch);
  const planOf = (held: number): RowPlan => replaced(held, content.count);
  const rows = await prepareLog(context, { table: importRows, language, planOf }, quiet);
  const isNeeded = rows.prepared.held !== null || content.count > 0;
  return { importId, log: log.prepared, rows: isNeeded ? { table: rows.prepared, content } : null };
}

/** A table of the log, and which rows it will have when it has so many. */
interface LogTable {
  readonly table: WorkbookTable;
  readonly language: Language;
  readonly planOf: (held: number) => RowPlan;
}

async function prepareLog(
  context: Excel.RequestContext,
  { table, language, planOf }: LogTable,
  watch: WritingWatch,
): Promise<{ readonly prepared: PreparedTable; readonly ids: readonly string[] }> {
  const { held, template } = await findLog(context, table, language);
  const { receiver, received } = countingReceiver();
  const prepared = await prepareTable(
    context,
    {
      ...{ table, language, held, template, receiver },
      plan: () =>
        Promise.resolve({ ...planOf(received().rows), columnIds: table.columns.map(({ id }) => id) }),
    },
    watch,
  );
  return { prepared, ids: received().ids };
}

/** How many rows a table holds, blank ones at its end left out, and the IDs of imports in them. */
interface Received {
  readonly rows: number;
  readonly ids: readonly string[];
}

function countingReceiver(): { readonly receiver: RowReceiver; readonly received: () => Received } {
  const ids: string[] = [];
  let [read, rows, position] = [0, 0, -1];
  const receive = (row: readonly TableCell[]): void => {
    read += 1;
    if (row.some((cell) => cell !== '')) rows = read;
    const id = row[position];
    if (typeof id === 'string') ids.push(id);
  };
  return {
    received: () => ({ rows, ids }),
    receiver: {
      begin: (columnIds) => {
        position = columnIds.indexOf('importId');
        return Promise.resolve();
      },
      add: (block) => {
        block.forEach(receive);
        return Promise.resolve();
      },
    },
  };
}

/** One row more, after those that are there. */
function appended(held: number): RowPlan {
  const origins = Int32Array.from({ length: held + 1 }, (_, index) => (index < held ? index : -1));
  return { columnIds: [], extras: [], removed: 0, origins, filled: Int32Array.of(held) };
}

/** So many rows instead of those that are there. */
function replaced(held: number, count: number): RowPlan {
  const filled = Int32Array.from({ length: count }, (_, index) => index);
  return { columnIds: [], extras: [], removed: held, origins: new Int32Array(count).fill(-1), filled };
}
