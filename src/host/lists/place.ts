import type { Block } from './blocks';
import type { JournalPart } from './journal';

/** Where a table stands. */
export interface Place {
  readonly sheetId: string;
  /** The whole table, its header row included. */
  readonly block: Block;
}

/** Where the table of a part of the journal stands by now, whatever it is called; null where it has been deleted. */
export async function placeOf(
  context: Excel.RequestContext,
  { table, tableId }: Pick<JournalPart, 'table' | 'tableId'>,
): Promise<Place | null> {
  const held = context.workbook.tables.getItemOrNullObject(tableId ?? table);
  held.load('name');
  await context.sync();
  if (held.isNullObject) return null;
  const whole = held.getRange();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  held.worksheet.load('id');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = whole;
  return { sheetId: held.worksheet.id, block: { row, column, rows, columns } };
}
