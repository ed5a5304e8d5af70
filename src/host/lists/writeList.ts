import { inExcel } from '../batch';
import { type Outcome, Refused } from '../failure';
import type { Comparison, ListOrder, Receipt, WritingWatch } from '../listImport';
import { unionOf } from './blocks';
import { commitRows } from './commit';
import { addHiddenSheets, deleteSheets, freeNames } from './hiddenSheets';
import { takeImage } from './image';
import { settingChanges, writeSettings } from './importSettings';
import { type Journal, readJournal, writeJournal } from './journal';
import { type Preparation, prepare, tableOf } from './prepare';
import { heedCancel, isUnchanged } from './readTable';
import { rollBack, rollBackCutOff } from './rollback';
import { stageRows } from './staging';
import { findTable } from './targetTable';

/** What importing the list would do to the workbook, found by reading the table. Nothing is changed. */
export function compareList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Comparison>> {
  return inExcel(async (context) => {
    const { plan, table, held } = await prepare(context, order, watch);
    return { table: held === null ? null : table, difference: plan.difference };
  });
}

/**
 * Writes the list into its table: staged on a hidden sheet and checked there, then put in place in one sync. A table that
 * exists is never made again, and every column that the list does not fill keeps what it holds. When anything fails, or the user
 * stops it or changes the table meanwhile, the workbook is put back to what it was.
 */
export function writeList(order: ListOrder, watch: WritingWatch): Promise<Outcome<Receipt>> {
  return inExcel(async (context) => {
    const earlier = await finishedJournal(context);
    const preparation = await prepare(context, order, watch);
    const writing: Writing = { order, watch, preparation };
    let journal = beginningOf(writing, await freeNames(context), earlier);
    try {
      journal = { ...journal, sheetId: await begin(context, journal) };
      const digest = await stageRows(context, { ...stagingOf(writing, journal) });
      await requireUnchanged(context, writing);
      watch.progress({ phase: 'committing', share: 1 });
      await announce(context, { ...journal, digest });
      journal = { ...journal, digest, step: 'committing' };
      await commit(context, writing, journal);
    } catch (error) {
      await rollBack(context, journal);
      if (earlier !== null) await putBack(context, earlier);
      throw error;
    }
    await clearUp(context, journal);
    const { plan, table, layout } = preparation;
    return { table, difference: plan.difference, rows: layout.after.rows - 1 };
  });
}

interface Writing {
  readonly order: ListOrder;
  readonly watch: WritingWatch;
  readonly preparation: Preparation;
}

/** The journal of an import that was finished and can be undone; one that was cut off is rolled back first. */
async function finishedJournal(context: Excel.RequestContext): Promise<Journal | null> {
  const journal = await readJournal(context);
  if (journal === null || journal.step === 'done') return journal;
  await rollBackCutOff(context, journal);
  return null;
}

function beginningOf(
  { order, preparation }: Writing,
  names: { readonly stage: string; readonly image: string; readonly made: string },
  earlier: Journal | null,
): Journal {
  const { layout, table, held, settings } = preparation;
  const { sheets, leftover } = earlier ?? { sheets: null, leftover: [] };
  return {
    step: 'staging',
    table,
    tableId: held?.id ?? null,
    sheetId: held?.sheetId ?? null,
    sheets: {
      stage: names.stage,
      image: held === null ? null : names.image,
      made: held === null ? names.made : null,
    },
    leftover: [...leftover, sheets?.stage ?? null, sheets?.image ?? null].filter((name) => name !== null),
    before: held === null ? null : layout.before,
    after: layout.after,
    columns: { changed: layout.changed, cut: layout.cutFormulas },
    settings: settingChanges(order, settings),
    digest: '',
  };
}

function stagingOf(
  { order, watch, preparation }: Writing,
  { sheets }: Journal,
): Parameters<typeof stageRows>[1] {
  const { plan, layout, held } = preparation;
  return { order, watch, plan, layout, sheetId: held?.sheetId ?? null, stage: sheets.stage };
}

/** From here on whoever opens the workbook knows that something is under way. Gives the id of the table's sheet. */
async function begin(context: Excel.RequestContext, journal: Journal): Promise<string | null> {
  writeJournal(context, journal);
  addHiddenSheets(context, journal.sheets);
  const { made } = journal.sheets;
  const sheet = made === null ? null : context.workbook.worksheets.getItem(made);
  sheet?.load('id');
  await context.sync();
  return sheet === null ? journal.sheetId : sheet.id;
}

/** What was read must still hold when it is written: rows are put in place by their numbers. */
async function requireUnchanged(
  context: Excel.RequestContext,
  { order, watch, preparation: { held, digest } }: Writing,
): Promise<void> {
  heedCancel(watch);
  if (held === null) return;
  const now = await findTable(context, tableOf(order));
  if (!(await isUnchanged(context, held, { digest, now })))
    throw new Refused({ failure: 'tableChanged', table: held.name });
  heedCancel(watch);
}

/** The table as it is, and that it is going to be changed. */
async function announce(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { sheets, sheetId, before, after } = journal;
  if (sheets.image !== null && sheetId !== null && before !== null)
    takeImage(context, { sheetId, image: sheets.image, block: unionOf(before, after) });
  writeJournal(context, { ...journal, step: 'committing' });
  await context.sync();
}

async function commit(
  context: Excel.RequestContext,
  { preparation: { layout, table, held, template } }: Writing,
  journal: Journal,
): Promise<void> {
  const { sheetId, sheets } = journal;
  if (sheetId === null) throw new Error('The table has no sheet.');
  commitRows(context, {
    layout,
    stage: sheets.stage,
    table,
    sheetId,
    template: held === null ? template : null,
  });
  writeSettings(context, journal.settings);
  writeJournal(context, { ...journal, step: 'done' });
  const body = context.workbook.tables.getItem(table).getDataBodyRange();
  body.load('rowCount');
  await context.sync();
  if (body.rowCount !== layout.after.rows - 1) throw new Refused({ failure: 'stagedWrongly' });
}

/** What is left over does no harm: its names stay in the journal, and the next start takes away what could not be taken away now. */
async function clearUp(context: Excel.RequestContext, { sheets, leftover }: Journal): Promise<void> {
  await deleteSheets(context, [sheets.stage, ...leftover]).catch(() => undefined);
}

/** The import before this one can still be undone. */
async function putBack(context: Excel.RequestContext, earlier: Journal): Promise<void> {
  writeJournal(context, earlier);
  await context.sync();
}
