import type { ListRefusal } from '../../text/listRefusal';
import type { ReadingProgress } from '../session';
import { cellTooLong, longestCell, mostRows } from './cellLimits';
import { newRowStore, type Rows, type TypedCell } from './rowStore';
import type { ReadSheet } from './workbook';

/** Rows that are taken between two signs of life. */
const rowsAtOnce = 20_000;

/** Enough rows to find a heading among. */
const rowsOfHead = 30;

/** Takes a sheet as rows, each with the number that it has in the sheet, or says why it cannot be a list. */
export async function sheetRows(sheet: ReadSheet, progress: ReadingProgress): Promise<Rows | ListRefusal> {
  const rows = newRowStore();
  const cells: TypedCell[] = [];
  for (let row = 0; row < sheet.count; row++) {
    sheet.fillRow(row, cells);
    const long = cells.findIndex((cell) => typeof cell === 'string' && cell.length > longestCell);
    if (long >= 0) return cellTooLong(row + 1, long + 1, String(cells[long]).length);
    rows.addTyped(cells);
    if (rows.count > mostRows + 1) return { refusal: 'tooManyRows', largest: mostRows };
    if (row % rowsAtOnce !== rowsAtOnce - 1) continue;
    progress(row / sheet.count);
    await Promise.resolve();
  }
  return rows;
}

/** The first rows of a sheet. */
export function headRows(sheet: ReadSheet): Rows {
  const rows = newRowStore();
  for (let row = 0; row < Math.min(sheet.count, rowsOfHead); row++) {
    const cells: TypedCell[] = [];
    sheet.fillRow(row, cells);
    rows.addTyped(cells);
  }
  return rows;
}
