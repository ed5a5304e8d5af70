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
    const name = draftSheetName[bridge.language];
    const sheet = await sheetNamed(context, name);
    const row = await firstFreeRow(context, sheet);
    writeCells(sheet, row, written);
    sheet.activate();
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).select();
    await context.sync();
    return { sheet: name, paragraphs: written.paragraphs.length };
  });
}

async function sheetNamed(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const found = context.workbook.worksheets.getItemOrNullObject(name);
  found.load('name');
  await context.sync();
  if (!found.isNullObject) return found;
  const made = context.workbook.worksheets.add(name);
  made.getRange('A:A').format.columnWidth = textWidth;
  return made;
}

/** Below what stands on the sheet, with an empty row between. */
async function firstFreeRow(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<number> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
}

/** Text first, then the sentences: a name of a kind never becomes a formula. */
function writeCells(sheet: Excel.Worksheet, row: number, { title, note, paragraphs }: Draft): void {
  const lines = [title, note, ...paragraphs];
  const range = rangeOf(sheet, { row, column: 0, rows: lines.length, columns: 1 });
  range.numberFormat = lines.map(() => ['@']);
  range.values = lines.map((line) => [line]);
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.font.bold = true;
  rangeOf(sheet, { row: row + 1, column: 0, rows: 1, columns: 1 }).format.font.italic = true;
  range.format.autofitRows();
}
