import { type Block, grownOver, unionOf } from './blocks';
import { deleteSheets } from './hiddenSheets';
import { restoreSettings } from './importSettings';
import { type Journal, removeJournal } from './journal';
import { rangeOf, runsOf } from './ranges';

/** Puts the workbook back to what it was before the import that the journal tells of, and takes away what is ours. */
export async function rollBack(context: Excel.RequestContext, journal: Journal): Promise<void> {
  if (journal.step !== 'staging') {
    await restoreTable(context, journal);
    await restoreSettings(context, journal.settings);
  }
  await deleteSheets(context, [journal.sheets.stage, journal.sheets.image, madeSheet(journal)]);
  await removeJournal(context);
}

/** The same of an import that was cut off: with its journal the one of the import before it is gone, and nobody can undo that any more. */
export async function rollBackCutOff(context: Excel.RequestContext, journal: Journal): Promise<void> {
  await deleteSheets(context, journal.leftover);
  await rollBack(context, journal);
}

/** A sheet that was made for the table goes by its id: under the table's name there may be one of the user's own. */
function madeSheet({ before, sheetId, sheets }: Journal): string | null {
  return before === null ? (sheetId ?? sheets.made) : null;
}

/** Takes away the hidden sheets, those of earlier imports too, then the journal: as long as it is there, somebody will see to them. */
export async function clearAway(
  context: Excel.RequestContext,
  { sheets, leftover }: Pick<Journal, 'sheets' | 'leftover'>,
): Promise<void> {
  await deleteSheets(context, [sheets.stage, sheets.image, ...leftover]);
  await removeJournal(context);
}

/** The table is found by its id, whatever it is called by now; one that the user has deleted stays deleted. */
async function restoreTable(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { before, after, sheets, sheetId, tableId, columns } = journal;
  if (before === null || sheets.image === null || sheetId === null) return;
  const held = context.workbook.tables.getItemOrNullObject(tableId ?? journal.table);
  held.load('name');
  await context.sync();
  if (held.isNullObject) return;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  held.resize(rangeOf(sheet, before));
  restoreCells(sheet, worksheets.getItem(sheets.image), { before, after, ...columns });
  await context.sync();
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
  for (const grown of grownOver(before, all)) rangeOf(sheet, grown).clear('Contents');
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
