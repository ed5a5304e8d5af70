import type { ListCells, ListSource, TableCell } from '../../import/list';
import { masked } from '../../text/personalNumbers';
import { inExcel } from '../batch';
import { type Outcome, Refused } from '../failure';
import type { Block } from '../lists/blocks';
import { dayOfMoment } from '../lists/moment';
import { cellOf } from '../lists/readTable';
import { blockValues } from './blockValues';

/** More cells than this go to the reader in one message that keeps the pane busy for longer than a tenth of a second. */
const mostCells = 700_000;

/** Fewer rows than a header and one beneath it are no list. */
const fewestRows = 2;

/**
 * The cells that the user has selected as a list: the part of the selection that holds something, so that whole columns can be
 * selected. Dates are serial numbers, a formula is what it shows, and rows and columns that are hidden or filtered away come along.
 * The list is from the day on which it is read: what begins later in it is planned. Refused: fewer than two rows, several areas at once, and more cells than the pane can hand over.
 */
export function readSelectedCells(now: Date = new Date()): Promise<Outcome<ListSource>> {
  return inExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    return sourceOf(context, used, { now, table: null });
  });
}

/** A table of the workbook as a list, its header row first and a row of totals left out; else as a selection. */
export function readTableCells(name: string, now: Date = new Date()): Promise<Outcome<ListSource>> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load('showTotals');
    await context.sync();
    if (table.isNullObject) throw new Refused({ failure: 'tableGone' });
    return sourceOf(context, table.getRange(), { now, table: { name, totals: table.showTotals ? 1 : 0 } });
  });
}

/** What is known of a table beside its cells; a selection has neither name nor totals. */
interface OfTable {
  readonly name: string;
  readonly totals: 0 | 1;
}

/** When cells are read, and from which table; null: from none. */
interface Read {
  readonly now: Date;
  readonly table: OfTable | null;
}

async function sourceOf(
  context: Excel.RequestContext,
  range: Excel.Range,
  { now, table }: Read,
): Promise<ListSource> {
  range.load('address,rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (range.isNullObject) throw new Refused({ failure: 'nothingSelected' });
  const block = blockOf(range, table?.totals ?? 0);
  if (block.rows < fewestRows) throw new Refused({ failure: 'nothingSelected' });
  if (block.rows * block.columns > mostCells) throw new Refused({ failure: 'selectionTooLarge' });
  range.worksheet.load('id');
  await context.sync();
  const content = await contentOf(context, { sheetId: range.worksheet.id, block });
  return { name: masked(table?.name ?? range.address), content, written: dayOfMoment(now) };
}

function blockOf(range: Excel.Range, totals: number): Block {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount - totals, columns: columnCount };
}

async function contentOf(
  context: Excel.RequestContext,
  { sheetId, block }: { readonly sheetId: string; readonly block: Block },
): Promise<ListCells> {
  const values: TableCell[][] = [];
  for await (const rows of blockValues(context, sheetId, block))
    values.push(...rows.values.map((row) => row.map(cellOf)));
  return { values, firstRow: block.row + 1 };
}
