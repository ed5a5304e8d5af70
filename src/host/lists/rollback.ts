import { deleteSheets } from '../deleteSheets';
import { readSettingTexts } from '../settingTexts';
import { type Block, grownOver, unionOf } from './blocks';
import { restoreSettings } from './importSettings';
import { type Journal, type JournalPart, removeJournal, writeJournal } from './journal';
import { rangeOf, runsOf } from './ranges';
import { withoutUntouched } from './untouched';

/**
 * Puts the workbook back to what it was before the import that the journal tells of, and takes away what is ours. It may be done
 * again where it was cut off. The import before it, if its journal is given, can be undone again.
 */
async function rollBack(
  context: Excel.RequestContext,
  journal: Journal,
  earlier: Journal | null = null,
): Promise<void> {
  if (journal.step !== 'staging') await restore(context, journal);
  const sheets = journal.parts.flatMap((part) => [part.sheets.stage, part.sheets.image, madeSheet(part)]);
  await deleteSheets(context, sheets);
  if (earlier === null) await removeJournal(context);
  else {
    writeJournal(context, earlier);
    await context.sync();
  }
}

/** The same, once more where Excel refused: it may have been busy for a moment. */
export async function rollBackInsistently(
  context: Excel.RequestContext,
  journal: Journal,
  earlier: Journal | null = null,
): Promise<void> {
  try {
    await rollBack(context, journal, earlier);
  } catch {
    await rollBack(context, journal, earlier);
  }
}

/**
 * The same of an import that was cut off, some time ago perhaps: tables that it had not reached are left as they are by now. With its
 * journal the one of the import before it is gone, and nobody can undo that any more.
 */
export async function rollBackCutOff(context: Excel.RequestContext, journal: Journal): Promise<void> {
  await deleteSheets(context, journal.leftover);
  await rollBackInsistently(context, await withoutUntouched(context, journal));
}

/** A sheet that was made for the table goes by its id: under the table's name there may be one of the user's own. */
function madeSheet({ before, sheetId, sheets }: JournalPart): string | null {
  return before === null ? (sheetId ?? sheets.made) : null;
}

/** Takes away the hidden sheets, those of earlier imports too, then the journal: as long as it is there, somebody will see to them. */
export async function clearAway(context: Excel.RequestContext, { parts, leftover }: Journal): Promise<void> {
  await deleteSheets(context, [...parts.flatMap(({ sheets }) => [sheets.stage, sheets.image]), ...leftover]);
  await removeJournal(context);
}

/**
 * All tables and settings in one sync. The journal says first that it has begun, so that it can be gone on with, and last that only our
 * own sheets are left over.
 */
async function restore(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const held = journal.parts.map((part) => ({ part, table: tableOf(context, part) }));
  const stored = await readSettingTexts(context, Object.keys(journal.settings));
  writeJournal(context, { ...journal, step: 'undoing' });
  context.workbook.application.suspendApiCalculationUntilNextSync();
  for (const { part, table } of held) if (!table.isNullObject) restoreTable(context, part, table);
  restoreSettings(context, journal.settings, stored);
  writeJournal(context, { ...journal, step: 'staging' });
  await context.sync();
}

/** The table is found by its id, whatever it is called by now; one that the user has deleted stays deleted. */
function tableOf(context: Excel.RequestContext, { table, tableId }: JournalPart): Excel.Table {
  const held = context.workbook.tables.getItemOrNullObject(tableId ?? table);
  held.load('name');
  return held;
}

function restoreTable(context: Excel.RequestContext, part: JournalPart, held: Excel.Table): void {
  const { before, after, sheets, sheetId, columns } = part;
  if (before === null || sheets.image === null || sheetId === null) return;
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  held.resize(rangeOf(sheet, before));
  restoreCells(sheet, worksheets.getItem(sheets.image), { before, after, ...columns });
}

interface Cells {
  readonly before: Block;
  readonly after: Block;
  readonly changed: readonly number[];
  readonly cut: readonly number[];
}

/** What the table grew over is emptied; what it wrote over gets back what it held; everything looks as it looked. */
function restoreCells(
  sheet: Excel.Worksheet,
  image: Excel.Worksheet,
  { before, after, changed, cut }: Cells,
): void {
  const all = unionOf(before, after);
  for (const grown of grownOver(before, after)) rangeOf(sheet, grown).clear('Contents');
  for (const { from, count } of runsOf(changed.filter((position) => position < before.columns))) {
    const column = { ...before, column: before.column + from, columns: count };
    rangeOf(sheet, column).copyFrom(rangeOf(image, column), 'Values');
  }
  for (const position of after.rows < before.rows ? cut : []) refill(sheet, position, { before, after });
  rangeOf(sheet, all).copyFrom(rangeOf(image, all), 'Formats');
}

/** The formula of the column's first row stands again in the rows that had been cut off. */
function refill(
  sheet: Excel.Worksheet,
  position: number,
  { before, after }: Pick<Cells, 'before' | 'after'>,
): void {
  const column = { column: before.column + position, columns: 1 };
  const first = rangeOf(sheet, { ...column, row: before.row + 1, rows: 1 });
  const lost = { ...column, row: before.row + after.rows, rows: before.rows - after.rows };
  rangeOf(sheet, lost).copyFrom(first, 'Formulas');
}
