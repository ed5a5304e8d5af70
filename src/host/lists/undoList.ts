import { inExcel } from '../batch';
import { blockCells } from '../cells/blockValues';
import { type Outcome, Refused } from '../failure';
import { type Block, bodyOf, grownOver, isSameBlock } from './blocks';
import { type CutOff, cutOffIn } from './cutOff';
import { createDigest } from './digest';
import { type Journal, type JournalPart, readJournal } from './journal';
import { isFormula } from './ownColumns';
import { type Place, placeOf } from './place';
import { isEmpty } from './room';
import { clearAway, rollBackInsistently } from './rollback';
import { rowsAbove } from '../tableSheet';

/**
 * Undoes the last import: its tables are what they were before it. Gives the name of the list's table. Refused where a table has been
 * changed since: no work of anybody's is thrown away. An undoing that was cut off goes on.
 */
export function undoList(): Promise<Outcome<string>> {
  return inExcel(async (context) => {
    const journal = await readJournal(context);
    if (journal === null || (journal.step !== 'done' && journal.step !== 'undoing'))
      throw new Refused({ failure: 'nothingToUndo' });
    if (journal.step === 'done') await requireAsLeft(context, journal);
    await undo(context, journal);
    return journal.parts[0]?.table ?? '';
  });
}

async function requireAsLeft(context: Excel.RequestContext, { parts }: Journal): Promise<void> {
  for (const part of parts)
    if (!(await isAsLeft(context, part))) throw new Refused({ failure: 'undoChanged', table: part.table });
}

async function undo(context: Excel.RequestContext, journal: Journal): Promise<void> {
  try {
    await rollBackInsistently(context, journal);
  } catch {
    throw new Refused({ failure: 'notTakenBack' });
  }
}

/**
 * Puts in order what an earlier session left behind: of an import that was finished the hidden sheets are taken away, so that it
 * can no longer be undone. One that is not over is left as it is, and told of: a colleague may be at it. Null where there is none.
 */
export function tidyUp(): Promise<Outcome<CutOff | null>> {
  return inExcel(async (context) => {
    const journal = await readJournal(context);
    if (journal?.step === 'done') await clearAway(context, journal);
    return cutOffIn(journal);
  });
}

/**
 * Whether the table has the size and the cells that the import gave it, and the user has put nothing into its new rows, nor beneath
 * it where rows stood that the import took out.
 */
async function isAsLeft(context: Excel.RequestContext, part: JournalPart): Promise<boolean> {
  const sheetId = await sheetWithTable(context, part);
  if (sheetId === null) return false;
  const { before, after, columns } = part;
  const lost = before === null ? [] : grownOver(after, before);
  if (!(await isEmpty(context, sheetId, lost))) return false;
  const digest = createDigest();
  for await (const { block, values, formulas } of blockCells(context, sheetId, bodyOf(after))) {
    await digest.add(values.map((row) => columns.changed.map((position) => row[position])));
    if (hasOwnValues(values, formulas, ownPart(part, block))) return false;
  }
  return (await digest.text()) === part.digest;
}

/** The id of the sheet with the table, which must lie where the import left it; null where it does not. */
async function sheetWithTable(context: Excel.RequestContext, part: JournalPart): Promise<string | null> {
  const { before, after } = part;
  const place = await placeOf(context, part);
  if (place === null || !isSameBlock(place.block, after)) return null;
  return before === null && !(await isAlone(context, place)) ? null : place.sheetId;
}

/** Whether nothing stands on the sheet beneath the table and at its right. */
async function isAlone(context: Excel.RequestContext, { sheetId, block }: Place): Promise<boolean> {
  const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true);
  used.load('rowCount,columnCount');
  await context.sync();
  return used.rowCount <= rowsAbove + block.rows && used.columnCount <= block.columns;
}

/** Which cells of a block the undoing would empty though the import did not change them: rows from an index on, and columns. */
interface OwnPart {
  readonly fromRow: number;
  readonly columns: readonly number[];
}

function ownPart({ before, after, columns }: JournalPart, block: Block): OwnPart {
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
