import type { ListRefusal } from '../../text/listRefusal';
import { isRefusal } from '../list';
import { knownColumns } from '../records/headerRow';
import { maskedFileName } from '../records/maskedCell';
import type { Rows } from '../rows/rowStore';
import { headRows, sheetRows } from '../rows/sheetRows';
import { type ListedSheet, readSheets } from '../rows/workbook';
import type { ReadingProgress } from '../session';
import { refusalOfParts } from './partGuard';
import type { RowsOfSource } from './rowsOfSource';
import { guardedZip } from './zipGuard';

/** How far the library has come with a workbook nobody knows: it lives, and that is all that is told until rows come. */
const nobodyKnows = 0;

/** A heading that names one column of ours may be chance. */
const fewKnown = 2;

interface Book {
  readonly names: readonly string[];
  readonly detected: number;
}

interface SheetStep {
  readonly sheet: number;
  readonly rows: Rows;
}

/**
 * Takes a sheet of an Excel workbook as rows. Only the rows of the sheet that is used are kept; for another one the file is read again.
 */
export function workbookRows(bytes: Uint8Array): RowsOfSource {
  let book: Book | null = null;
  let last: SheetStep | null = null;
  return async (choices, progress) => {
    const sheet = choices.sheet ?? book?.detected ?? null;
    if (book === null || last?.sheet !== sheet) {
      last = null;
      const sheets = await listedSheets(bytes, progress);
      if (isRefusal(sheets)) return sheets;
      book ??= { names: sheets.map(({ name }) => maskedFileName(name)), detected: detectedSheet(sheets) };
      const used = choices.sheet ?? book.detected;
      const rows = await rowsOfSheet(sheets[used], progress);
      if (isRefusal(rows)) return rows;
      last = { sheet: used, rows };
    }
    const detected = { sheet: book.detected, encoding: null, delimiter: null };
    return { rows: last.rows, detected, sheets: book.names };
  };
}

/** The sheets in the order in which they are offered: hidden ones last. */
async function listedSheets(
  bytes: Uint8Array,
  progress: ReadingProgress,
): Promise<readonly ListedSheet[] | ListRefusal> {
  const entries = guardedZip(bytes);
  if (!Array.isArray(entries)) return isRefusal(entries) ? entries : { refusal: 'damagedWorkbook' };
  const refusal = await refusalOfParts(bytes, entries);
  if (refusal !== null) return refusal;
  progress(nobodyKnows);
  const sheets = await readSheets(bytes);
  progress(nobodyKnows);
  if (isRefusal(sheets)) return sheets;
  return [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)];
}

async function rowsOfSheet(
  sheet: ListedSheet | undefined,
  progress: ReadingProgress,
): Promise<Rows | ListRefusal> {
  if (sheet === undefined) return { refusal: 'noSuchSheet' };
  if (isRefusal(sheet.content)) return sheet.content;
  return sheetRows(sheet.content, progress);
}

/** The sheet with most rows of those whose headings are known; visible ones come before hidden ones. */
function detectedSheet(sheets: readonly ListedSheet[]): number {
  const weights = sheets.map(({ isHidden, content }) => {
    if (isRefusal(content)) return -1;
    const isKnown = knownColumns(headRows(content)) >= fewKnown;
    return content.count + (isKnown ? 2 * ofOrder : 0) + (isHidden ? 0 : ofOrder);
  });
  return Math.max(0, weights.indexOf(Math.max(...weights)));
}

/** More than the rows that a sheet can have. */
const ofOrder = 1 << 21;
