import { controlSumOf } from './controlSum';
import type { Journal } from './journal';
import { logRow } from './logRow';
import type { PreparedTable } from './preparedTable';
import { type RowSource, type Staged, stageRows } from './staging';
import type { WritingWatch } from './listImport';
import type { Writing } from './writing';

/** A table with what it is filled with. */
export interface Filling {
  readonly table: PreparedTable;
  readonly rows: RowSource;
}

/** Who is told how far the staging of a table has come, and the journal that knows its hidden sheet. */
interface StagingOf {
  readonly journal: Journal;
  readonly watch: WritingWatch;
}

/**
 * Stages every table, each on a hidden sheet of its own. The log comes last, since its row tells what the list's rows add up to.
 * Gives the journal with the digests of all.
 */
export async function stageAll(
  context: Excel.RequestContext,
  writing: Writing,
  journal: Journal,
): Promise<Journal> {
  const { order, list, logs, renewed, watch } = writing;
  const quiet = { ...watch, progress: () => undefined };
  const first = { table: list, rows: (from: number, bytes: number) => order.reader.block(from, bytes) };
  const { sum, ...staged } = await stageTable(context, { watch, journal }, first);
  const logRows = logs.rows === null ? [] : [{ table: logs.rows.table, rows: logs.rows.content.rows }];
  const log = { table: logs.log, rows: rowOfLog(writing, controlSumOf(sum)) };
  const withList = withDigests(journal, new Map([[list.name, staged.digest]]));
  return stageTables(context, { watch: quiet, journal: withList }, [...renewed, ...logRows, log]);
}

/** Stages some tables one after the other. Gives the journal with their digests. */
export async function stageTables(
  context: Excel.RequestContext,
  { watch, journal }: StagingOf,
  fillings: readonly Filling[],
): Promise<Journal> {
  const digests = new Map<string, string>();
  for (const filling of fillings) {
    const { digest } = await stageTable(context, { watch, journal }, filling);
    digests.set(filling.table.name, digest);
  }
  return withDigests(journal, digests);
}

function withDigests(journal: Journal, digests: ReadonlyMap<string, string>): Journal {
  const parts = journal.parts.map((part) => ({ ...part, digest: digests.get(part.table) ?? part.digest }));
  return { ...journal, parts };
}

function stageTable(
  context: Excel.RequestContext,
  { watch, journal }: StagingOf,
  { table, rows }: Filling,
): Promise<Staged> {
  const part = journal.parts.find((candidate) => candidate.table === table.name);
  if (part === undefined) throw new Error(`The journal does not know the table ${table.name}.`);
  const { plan, layout, held } = table;
  return stageRows(context, {
    ...{ rows, plan, layout, watch },
    sheetId: held?.sheetId ?? null,
    stage: part.sheets.stage,
  });
}

function rowOfLog({ order, list, logs, when }: Writing, controlSum: string): RowSource {
  const { importId } = logs;
  const row = logRow({ importId, when, table: list.name, report: order.report, plan: list.plan, controlSum });
  return (from) => Promise.resolve({ from, rows: from === 0 ? [row] : [] });
}
