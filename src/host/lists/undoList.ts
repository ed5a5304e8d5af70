import { inExcel } from '../batch';
import { isFailure, type Outcome, Refused } from '../failure';
import { type Block, bodyOf, isSameBlock } from './blocks';
import { createDigest } from './digest';
import { type Journal, readJournal } from './journal';
import { isFormula } from './ownColumns';
import { readableBlocks } from './ranges';
import { readBlock } from './readTable';
import { clearAway, rollBack, rollBackCutOff } from './rollback';
import { rowsAbove } from '../tableSheet';

/**
 * Undoes the last import: the table is what it was before it. Gives the table's name. Refused where the table has been changed
 * since: no work of anybody's is thrown away.
 */
export function undoList(): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const journal = await readJournal(context);
    if (journal?.step !== 'done') throw new Refused({ failure: 'nothingToUndo' });
    if (!(await isAsLeft(context, journal)))
      throw new Refused({ failure: 'undoChanged', table: journal.table });
    await rollBack(context, journal);
    return journal.table;
  });
}

/**
 * Puts in order what an earlier session left behind: an import that was cut off is rolled back, and of one that was finished
 * the hidden sheets are taken away, so that it can no longer be undone.
 */
export async function tidyUp(): Promise<Outcome<'tidy'>> {
  const tidied = await inExcel(async (context) => {
    const journal = await readJournal(context);
    if (journal?.step === 'done') await clearAway(context, journal);
    else if (journal !== null) await rollBackCutOff(context, journal);
    return 'tidy' as const;
  });
  return isFailure(tidied) && tidied.failure === 'other' ? { failure: 'notTidied' } : tidied;
}

/** Whether the table has the size and the cells that the import gave it, and the user has put nothing into its new rows. */
async function isAsLeft(context: Excel.RequestContext, journal: Journal): Promise<boolean> {
  const sheetId = await sheetWithTable(context, journal);
  if (sheetId === null) return false;
  const { after, columns } = journal;
  const digest = createDigest();
  for (const block of readableBlocks(bodyOf(after))) {
    const { values, formulas } = await readBlock(context, sheetId, block);
    digest.add(values.map((row) => columns.changed.map((position) => row[position])));
    if (hasOwnValues(values, formulas, ownPart(journal, block))) return false;
  }
  return digest.text() === journal.digest;
}

/** The id of the sheet with the table, which must lie where the import left it; null where it does not. */
async function sheetWithTable(
  context: Excel.RequestContext,
  { table, tableId, after, before }: Journal,
): Promise<string | null> {
  const held = context.workbook.tables.getItemOrNullObject(tableId ?? table);
  held.load('name');
  await context.sync();
  if (held.isNullObject) return null;
  const whole = held.getRange();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  held.worksheet.load('id');
  const used = held.worksheet.getUsedRange(true);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  const place = {
    row: whole.rowIndex,
    column: whole.columnIndex,
    rows: whole.rowCount,
    columns: whole.columnCount,
  };
  if (!isSameBlock(place, after)) return null;
  const isAlone = used.rowCount <= rowsAbove + after.rows && used.columnCount <= after.columns;
  return before === null && !isAlone ? null : held.worksheet.id;
}

/** Which cells of a block the undoing would empty though the import did not change them: rows from an index on, and columns. */
interface OwnPart {
  readonly fromRow: number;
  readonly columns: readonly number[];
}

function ownPart({ before, after, columns }: Journal, block: Block): OwnPart {
  const firstNew = before === null ? after.row + 1 : before.row + before.rows;
  const changed = new Set(columns.changed);
  const own = Array.from({ length: after.columns }, (_, position) => position).filter(
    (position) => !changed.has(position),
  );
  return { fromRow: Math.max(0, firstNew - block.row), columns: own };
}

function hasOwnValues(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
  { fromRow, columns }: OwnPart,
): boolean {
  return values.some(
    (row, index) =>
      index >= fromRow &&
      columns.some(
        (position) => row[position] !== '' && !isFormula(formulas[index]?.[position], row[position]),
      ),
  );
}
