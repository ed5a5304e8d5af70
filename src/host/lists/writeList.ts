import { inExcel } from '../batch';
import { type Outcome, Refused } from '../failure';
import type { Comparison, ListOrder, Receipt, WritingWatch } from '../listImport';
import { commitRows } from './commit';
import { addHiddenSheets, deleteSheets, freeNames } from './hiddenSheets';
import { takeImage } from './image';
import { settingsOf, writeSettingTexts } from './importSettings';
import { unionOf } from './blocks';
import { type Journal, readJournal, writeJournal } from './journal';
import { type Preparation, prepare } from './prepare';
import { heedCancel } from './readTable';
import { rollBack } from './rollback';
import { stageRows } from './staging';

/** What importing the list would do to the workbook, found by reading the table. Nothing is changed. */
export function compareList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Comparison>> {
  return inExcel(async (context) => {
    const { plan, table, sheetId } = await prepare(context, order, watch);
    return { table: sheetId === null ? null : table, difference: plan.difference };
  });
}

/**
 * Writes the list into its table: staged on a hidden sheet and checked there, then put in place in one sync. A table that
 * exists is never made again, and every column that the list does not fill keeps what it holds. When anything fails, or the user
 * stops it, the workbook is put back to what it was.
 */
export function writeList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Receipt>> {
  return inExcel(async (context) => {
    const preparation = await prepare(context, order, watch);
    const earlier = await readJournal(context);
    let journal = beginningOf(preparation, await freeNames(context));
    try {
      await begin(context, journal);
      journal = {
        ...journal,
        digest: await stageRows(context, { order, watch, ...preparation, ...journal }),
      };
      heedCancel(watch);
      watch.progress({ phase: 'committing', share: 1 });
      await announce(context, journal);
      journal = { ...journal, step: 'committing' };
      await commit(context, { order, preparation, journal });
    } catch (error) {
      await rollBack(context, journal);
      if (earlier !== null) await putBack(context, earlier);
      throw error;
    }
    await clearUp(context, journal, earlier);
    const { plan, table, layout } = preparation;
    return { table, difference: plan.difference, rows: layout.after.rows - 1 };
  });
}

function beginningOf(
  { layout, table, sheetId, settings }: Preparation,
  names: { readonly stage: string; readonly image: string },
): Journal {
  const written = layout.written.map(({ position }) => position);
  const changed = [...written.filter((position) => position < layout.before.columns), ...layout.movedColumns];
  return {
    step: 'staging',
    table,
    sheetId,
    stage: names.stage,
    image: sheetId === null ? null : names.image,
    before: sheetId === null ? null : layout.before,
    after: layout.after,
    columns: { written, changed: changed.sort((one, other) => one - other), cut: layout.cutFormulas },
    settings,
    digest: '',
  };
}

/** From here on whoever opens the workbook knows that something is under way. */
async function begin(context: Excel.RequestContext, journal: Journal): Promise<void> {
  writeJournal(context, journal);
  addHiddenSheets(context, journal);
  await context.sync();
}

/** The table as it is, and that it is going to be changed. */
async function announce(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { image, sheetId, before, after } = journal;
  if (image !== null && sheetId !== null && before !== null)
    takeImage(context, { sheetId, image, block: unionOf(before, after) });
  writeJournal(context, { ...journal, step: 'committing' });
  await context.sync();
}

interface Committing {
  readonly order: ListOrder;
  readonly preparation: Preparation;
  readonly journal: Journal;
}

async function commit(
  context: Excel.RequestContext,
  { order, preparation, journal }: Committing,
): Promise<void> {
  commitRows(context, { ...preparation, sheets: journal });
  writeSettingTexts(context, settingsOf(order));
  writeJournal(context, { ...journal, step: 'done' });
  const body = context.workbook.tables.getItem(journal.table).getDataBodyRange();
  body.load('rowCount');
  await context.sync();
  if (body.rowCount !== journal.after.rows - 1) throw new Refused({ failure: 'stagedWrongly' });
}

/** What is left over does no harm: the next start takes away what could not be taken away now. */
async function clearUp(
  context: Excel.RequestContext,
  { stage }: Journal,
  earlier: Journal | null,
): Promise<void> {
  await deleteSheets(context, [stage, earlier?.stage ?? null, earlier?.image ?? null]).catch(() => undefined);
}

/** The import before this one can still be undone. */
async function putBack(context: Excel.RequestContext, earlier: Journal): Promise<void> {
  writeJournal(context, earlier);
  await context.sync();
}
