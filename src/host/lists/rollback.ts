import { removeSettings, writeSettingTexts } from './importSettings';
import { deleteSheets } from './hiddenSheets';
import { grownOver, unionOf } from './blocks';
import { type Journal, removeJournal } from './journal';
import { rangeOf, runsOf } from './ranges';
import type { Block } from './blocks';

/** Puts the workbook back to what it was before the import that the journal tells of, and takes away what is ours. */
export async function rollBack(context: Excel.RequestContext, journal: Journal): Promise<void> {
  if (journal.step !== 'staging') {
    await restoreTable(context, journal);
    writeSettingTexts(context, journal.settings);
    await removeSettings(context, journal.settings);
  }
  await clearAway(context, journal);
}

/** Takes away the hidden sheets, then the journal: as long as it is there, somebody will see to them. */
export async function clearAway(
  context: Excel.RequestContext,
  { stage, image }: Pick<Journal, 'stage' | 'image'>,
): Promise<void> {
  await deleteSheets(context, [stage, image]);
  await removeJournal(context);
}

async function restoreTable(context: Excel.RequestContext, journal: Journal): Promise<void> {
  const { before, image, sheetId, table } = journal;
  if (before === null || image === null || sheetId === null) {
    await deleteSheets(context, [table]);
    return;
  }
  const held = context.workbook.tables.getItemOrNullObject(table);
  held.load('name');
  await context.sync();
  if (held.isNullObject) return;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  held.resize(rangeOf(sheet, before));
  restoreCells(sheet, worksheets.getItem(image), { ...journal.columns, before, after: journal.after });
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
  for (const { from, count } of runsOf(changed)) {
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
