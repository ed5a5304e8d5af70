import type { TablePlan } from '../../import/tablePlan';
import { inExcel } from '../batch';
import { deleteSheets } from '../deleteSheets';
import { isFailure, type Outcome } from '../failure';
import { type RenewedTable, renewedTables, requireAllKnown } from '../rekey/rekeyTables';
import { type ScanReport, scanWorkbook } from '../scan/scan';
import { asTakenBack, carryOut, finishedJournal } from './carryOut';
import { freeNames, sheetsLeft } from './hiddenSheets';
import type { Journal } from './journal';
import type { Comparison, ListOrder, Receipt, WritingWatch } from './listImport';
import { writtenDate, writtenMoment } from './moment';
import { prepareList } from './prepareList';
import { prepareLogs } from './prepareLogs';
import { stageAll } from './stageAll';
import { writtenPlaces } from './steps';
import { beginningOf, tablesOf, tableWriting, type Writing } from './writing';

/** What importing the list would do to the workbook, found by reading the table. Nothing is changed. */
export function compareList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Comparison>> {
  return inExcel(async (context) => {
    const { list } = await prepareList(context, order, watch);
    const { difference, removed, closed, rekeying } = list.plan;
    return {
      table: list.held === null ? null : list.name,
      ...{ difference, removed, closed },
      rekeying: rekeying && { persons: Object.keys(rekeying.keys).length, unknown: rekeying.unknown },
    };
  });
}

/**
 * Writes the list into its table, and what was done into those of the log: staged on hidden sheets and checked there, then put in
 * place in one sync. A table that exists is never made again, and every column that the list does not fill keeps what it holds. When
 * anything fails, or the user stops it or changes a table meanwhile, the workbook is put back to what it was. `now` is the moment
 * that the log tells.
 */
export async function writeList(
  order: ListOrder,
  watch: WritingWatch,
  now: Date = new Date(),
): Promise<Outcome<Receipt>> {
  const outcome = await inExcel(async (context) => {
    const earlier = await finishedJournal(context);
    const prepared = await prepareList(context, order, watch);
    const { reader, language } = order;
    const renewed = await renewedBy(context, { order, watch }, prepared.list.plan);
    const logs = await prepareLogs(context, { reader, language, date: writtenDate(now) }, watch);
    const writing: Writing = { order, watch, ...prepared, renewed, logs, when: writtenMoment(now) };
    const names = await freeNames(context, tablesOf(writing).length);
    const journal = beginningOf(writing, names, await sheetsLeft(context, earlier));
    const staged = { ...tableWriting(writing), stage: (begun: Journal) => stageAll(context, writing, begun) };
    const done = await carryOut(context, staged, { journal, earlier });
    await clearUp(context, done);
    return receiptOf(writing, await scanned(context, writing, done));
  });
  return isFailure(outcome) ? asTakenBack(outcome) : outcome;
}

/** The workbook's other tables with the list's keys in place of those whose secret is lost, where that is wanted. */
async function renewedBy(
  context: Excel.RequestContext,
  { order, watch }: Pick<Writing, 'order' | 'watch'>,
  { rekeying }: TablePlan,
): Promise<readonly RenewedTable[]> {
  if (rekeying === null) return [];
  requireAllKnown(rekeying);
  const { language, report } = order;
  return renewedTables(context, { rekeying, language, listed: report.used.kind }, watch);
}

/** What the user's own cells hold is told, but no reason to take anything back: where Excel does not answer it is not known. */
async function scanned(
  context: Excel.RequestContext,
  writing: Writing,
  journal: Journal,
): Promise<ScanReport | null> {
  const { signal } = writing.watch;
  const watch = { signal, progress: () => undefined };
  return scanWorkbook(context, writtenPlaces(tableWriting(writing), journal), watch).catch(() => null);
}

function receiptOf({ list, renewed, logs }: Writing, scan: ScanReport | null): Receipt {
  const { name: table, plan, layout } = list;
  const keys = plan.rekeying && {
    persons: Object.keys(plan.rekeying.keys).length,
    cells: renewed.reduce((sum, { cells }) => sum + cells, 0),
  };
  return {
    ...{ table, difference: plan.difference, rows: layout.after.rows - 1 },
    ...{ removed: plan.removed, closed: plan.closed },
    importId: logs.importId,
    logs: [logs.log.name, ...(logs.rows === null ? [] : [logs.rows.table.name])],
    ...{ scan, rekeyed: keys },
  };
}

/** What is left over does no harm: its names stay in the journal, and the next start takes away what could not be taken away now. */
async function clearUp(context: Excel.RequestContext, { parts, leftover }: Journal): Promise<void> {
  const stages = parts.map(({ sheets }) => sheets.stage);
  await deleteSheets(context, [...stages, ...leftover]).catch(() => undefined);
}
