import { type Day, formatIsoDay } from '../../core/day';
import { type Draft, draft } from '../../sheets/draftText/draft';
import { draftSheetName } from '../../text/draftText';
import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { rangeOf } from '../lists/ranges';
import { readBridge } from './readBridge';

/** What became of it: the sheet, and how many paragraphs were written. */
export interface DraftReceipt {
  readonly sheet: string;
  readonly paragraphs: number;
}

/** A line of text that is comfortable to read and to print, in points. */
const textWidth = 560;

/**
 * Puts the bridge that stands on its sheet into words, as plain cells on a sheet of their own. What stands there already is the user's:
 * a new draft comes below it, with its day. Today is null where the computer knows no day.
 */
export function writeDraftText(today: Day | null): Promise<Outcome<DraftReceipt>> {
  return inExcel(async (context) => {
    const bridge = await readBridge(context);
    const made = today === null ? bridge.through : formatIsoDay(today);
    const written = draft({ ...bridge, made });
    const place = await placeFor(context, draftSheetName[bridge.language]);
    try {
      await write(context, place, written);
    } catch (error) {
      await takeBack(context, place, written);
      throw error;
    }
    return { sheet: place.sheet, paragraphs: written.paragraphs.length };
  });
}

/** Where the draft goes: a sheet, which is made where there is none, and the first row. */
interface DraftPlace {
  readonly sheet: string;
  readonly isNew: boolean;
  readonly row: number;
}

/** Below what stands on the sheet, with an empty row between. */
async function placeFor(context: Excel.RequestContext, name: string): Promise<DraftPlace> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  const row = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
  return { sheet: name, isNew: sheet.isNullObject, row };
}

/** All in one sync: there is a draft afterwards, or what there was. */
async function write(context: Excel.RequestContext, place: DraftPlace, written: Draft): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = place.isNew ? worksheets.add(place.sheet) : worksheets.getItem(place.sheet);
  if (place.isNew) sheet.getRange('A:A').format.columnWidth = textWidth;
  writeCells(sheet, place.row, written);
  sheet.activate();
  rangeOf(sheet, { row: place.row, column: 0, rows: 1, columns: 1 }).select();
  await context.sync();
}

/** Excel may have done some of it before it refused the rest. */
async function takeBack(context: Excel.RequestContext, place: DraftPlace, written: Draft): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  await context.sync();
  if (sheet.isNullObject) return;
  if (place.isNew) sheet.delete();
  else
    rangeOf(sheet, { row: place.row, column: 0, rows: linesOf(written).length, columns: 1 })
      .getEntireRow()
      .delete('Up');
  await context.sync();
}

function linesOf({ title, note, paragraphs }: Draft): readonly string[] {
  return [title, note, ...paragraphs];
}

/** Text first, then the sentences: a name of a kind never becomes a formula. */
function writeCells(sheet: Excel.Worksheet, row: number, written: Draft): void {
  const lines = linesOf(written);
  const range = rangeOf(sheet, { row, column: 0, rows: lines.length, columns: 1 });
  range.numberFormat = lines.map(() => ['@']);
  range.values = lines.map((line) => [line]);
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.font.bold = true;
  rangeOf(sheet, { row: row + 1, column: 0, rows: 1, columns: 1 }).format.font.italic = true;
  range.format.autofitRows();
}
