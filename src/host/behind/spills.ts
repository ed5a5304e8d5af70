import { type Place, placeOfArea } from './places';
import type { Reading } from './readCall';
import type { Unread, WrittenArgument } from './written';

/** All cells that the formula in a cell spills; a cell that spills nothing is an error in Excel too. */
export async function placeOfSpill(
  { sheet, area }: Extract<WrittenArgument, { readonly is: 'spill' }>,
  { context, around }: Reading,
): Promise<Place | Unread> {
  const anchor = placeOfArea(area, sheet, around);
  if (typeof anchor === 'string') return anchor;
  const { row, column } = anchor.block;
  const spill = context.workbook.worksheets
    .getItem(anchor.sheetId)
    .getRangeByIndexes(row, column, 1, 1)
    .getSpillingToRangeOrNullObject();
  spill.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (spill.isNullObject) return 'missing';
  const { rowIndex, columnIndex, rowCount, columnCount } = spill;
  return {
    sheetId: anchor.sheetId,
    block: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
  };
}
