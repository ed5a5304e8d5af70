import type { Day } from '../../core/day';
import { frozenName } from '../../text/frozenSheet';
import type { Language } from '../../text/language';
import { inExcel } from '../batch';
import { deleteSheets } from '../deleteSheets';
import { type Outcome, Refused } from '../failure';
import type { Block } from '../lists/blocks';
import { rangeOf } from '../lists/ranges';
import { withoutSheet } from '../selection';
import { type CellFormats, readUnitFormats } from './unitFormats';
import { readSheetCells, type SheetCells } from './sheetCells';

/** The day that stands in the name of the copy, and the language of that name. */
export interface FreezeWish {
  readonly day: Day;
  readonly language: Language;
}

/** What was frozen: the copy's name, and how many formulas became values. */
export interface FreezeReceipt {
  readonly sheet: string;
  readonly formulas: number;
}

/**
 * Makes a copy of the sheet that is shown, beside it, in which every formula is its value: for those who do not have the add-in, and
 * so that nothing in it moves any more. Amounts have the number formats of the unit that is shown for good. The sheet itself stays as it is. Refused where a cell shows an error or is being calculated,
 * or nothing is a formula. When anything fails the copy is taken away.
 */
export function freezeSheet(wish: FreezeWish): Promise<Outcome<FreezeReceipt>> {
  return inExcel(async (context) => {
    const shown = await shownSheet(context);
    const before = await readSheetCells(context, shown.id, shown.block);
    await requireReady(context, shown, before);
    const units = await readUnitFormats(context, shown.id, shown.block);
    const name = frozenName(shown.name, wish.day, { language: wish.language, taken: shown.names });
    try {
      const copyId = await makeCopy(context, shown, { name, units });
      await requireFrozen(context, { copyId, block: shown.block, before });
      await showCopy(context, copyId);
    } catch (error) {
      await takeAway(context, shown, name);
      throw error;
    }
    return { sheet: name, formulas: before.formulas };
  });
}

/** The sheet that is shown, the cells of it that are in use, and all sheets that there are. */
interface ShownSheet {
  readonly id: string;
  readonly name: string;
  readonly block: Block;
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

async function shownSheet(context: Excel.RequestContext): Promise<ShownSheet> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const sheet = worksheets.getActiveWorksheet();
  sheet.load('id,name');
  const used = sheet.getUsedRange();
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return {
    id: sheet.id,
    name: sheet.name,
    block: { row, column, rows, columns },
    ids: worksheets.items.map(({ id }) => id),
    names: worksheets.items.map(({ name }) => name),
  };
}

async function requireReady(
  context: Excel.RequestContext,
  { id, name }: ShownSheet,
  { formulas, unready }: SheetCells,
): Promise<void> {
  if (formulas === 0) throw new Refused({ failure: 'nothingToFreeze', sheet: name });
  if (unready === null) return;
  const { row, column, shows } = unready;
  const cell = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, 1, 1);
  cell.load('address');
  await context.sync();
  throw new Refused({ failure: 'notReadyToFreeze', sheet: name, address: withoutSheet(cell.address), shows });
}

interface Copy {
  readonly name: string;
  /** In which amounts are seen in their unit. */
  readonly units: readonly CellFormats[];
}

/** The values come from the sheet itself: the formulas of the copy would have to be calculated anew first. */
async function makeCopy(
  context: Excel.RequestContext,
  { id, block }: ShownSheet,
  { name, units }: Copy,
): Promise<string> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  const sheet = worksheets.getItem(id);
  const copy = sheet.copy('After', sheet);
  copy.name = name;
  rangeOf(copy, block).copyFrom(rangeOf(sheet, block), 'Values');
  for (const { block: part, formats } of units)
    rangeOf(copy, part).numberFormat = formats.map((row) => [...row]);
  copy.load('id');
  await context.sync();
  return copy.id;
}

interface Frozen {
  readonly copyId: string;
  readonly block: Block;
  readonly before: SheetCells;
}

/** No formula is left, and every cell shows what it showed. */
async function requireFrozen(
  context: Excel.RequestContext,
  { copyId, block, before }: Frozen,
): Promise<void> {
  const { values, formulas } = await readSheetCells(context, copyId, block);
  const isSame = before.values.every((row, index) =>
    row.every((value, column) => values[index]?.[column] === value),
  );
  if (formulas > 0 || !isSame) throw new Refused({ failure: 'frozenWrongly' });
}

/** Names by which we know our blocks again stand for those of the sheet, not of the copy. */
const ours = /^varddygn\./i;

async function showCopy(context: Excel.RequestContext, copyId: string): Promise<void> {
  const copy = context.workbook.worksheets.getItem(copyId);
  const { names } = copy;
  names.load('items/name');
  await context.sync();
  for (const item of names.items) if (ours.test(item.name)) item.delete();
  copy.activate();
  await context.sync();
}

/** The copy is a sheet that was not there before, under the name that Excel or we gave it. */
async function takeAway(
  context: Excel.RequestContext,
  { ids, name }: ShownSheet,
  frozen: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const start = name.slice(0, shortestStart).toLowerCase();
  const isCopy = (other: string): boolean =>
    other === frozen || (other.toLowerCase().startsWith(start) && /\(\d+\)$/.test(other));
  const made = worksheets.items.filter((sheet) => !ids.includes(sheet.id) && isCopy(sheet.name));
  await deleteSheets(
    context,
    made.map(({ id }) => id),
  );
}

/** Excel cuts a long name to put a number after it. */
const shortestStart = 20;
