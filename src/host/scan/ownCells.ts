import { masked } from '../../text/personalNumbers';
import { blockValues } from '../cells/blockValues';
import type { Block } from '../lists/blocks';
import { holdsPersonalNumber, looksPersonal } from './personalCell';
import type { CellCount, WrittenCells } from './writtenCells';

/** A sheet in which personal numbers stand that are none of our doing. */
export interface SheetWithNumbers {
  /** Its name, masked. */
  readonly sheet: string;
  /** In how many cells. */
  readonly count: number;
}

/** How much is looked through, and when to stop. */
export interface ScanBounds {
  /** As many cells at most. */
  readonly mostCells: number;
  readonly count: CellCount;
  readonly isStopped: () => boolean;
}

/** What was found in the user's own cells, and whether all of them were looked through. */
export interface OwnCells {
  readonly sheets: readonly SheetWithNumbers[];
  readonly isPartial: boolean;
}

/**
 * Looks for personal numbers in every cell of the workbook that the import did not write. Sheets of ours that nobody sees hold copies
 * of the same cells and are passed over (`passed`: their names). Of large workbooks only so many cells are read.
 */
export async function ownCells(
  context: Excel.RequestContext,
  { written, passed }: { readonly written: readonly WrittenCells[]; readonly passed: readonly string[] },
  bounds: ScanBounds,
): Promise<OwnCells> {
  const sheets: SheetWithNumbers[] = [];
  let left = bounds.mostCells;
  let isPartial = false;
  for (const sheet of await usedSheets(context, passed)) {
    if (isPartial) break;
    const own = written.filter(({ sheetId }) => sheetId === sheet.id);
    let count = 0;
    for await (const { block, values } of blockValues(context, sheet.id, sheet.used)) {
      const cells = block.rows * block.columns;
      isPartial ||= cells > left || bounds.isStopped();
      if (isPartial) break;
      left -= cells;
      bounds.count(cells);
      count += countIn(values, block, isOurs(own));
    }
    if (count > 0) sheets.push({ sheet: masked(sheet.name), count });
  }
  return { sheets, isPartial };
}

interface UsedSheet {
  readonly id: string;
  readonly name: string;
  readonly used: Block;
}

async function usedSheets(context: Excel.RequestContext, passed: readonly string[]): Promise<UsedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const sheets = worksheets.items
    .filter(({ name }) => !passed.includes(name))
    .map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  sheets.forEach(({ range }) => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  await context.sync();
  return sheets.flatMap(({ sheet: { id, name }, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ id, name, used: { row, column, rows, columns } }];
  });
}

type IsOurs = (row: number, column: number) => boolean;

function isOurs(written: readonly WrittenCells[]): IsOurs {
  const parts = written.map(({ body, rows, columns }) => ({
    body,
    rows: new Set(rows),
    columns: new Set(columns),
  }));
  return (row, column) =>
    parts.some(({ body, rows, columns }) => rows.has(row - body.row) && columns.has(column - body.column));
}

function countIn(values: readonly (readonly unknown[])[], block: Block, ours: IsOurs): number {
  let count = 0;
  values.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (looksPersonal(value) && !ours(block.row + row, block.column + column)) count += 1;
    });
  });
  return count;
}

/** How many names of sheets, tables and defined names (or what those stand for) have a personal number in them. */
export async function ownNames(context: Excel.RequestContext): Promise<number> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name,items/formula');
  await context.sync();
  const texts = [
    ...worksheets.items.map(({ name }) => name),
    ...tables.items.map(({ name }) => name),
    ...names.items.flatMap(({ name, formula }) => [name, String(formula)]),
  ];
  return texts.filter(holdsPersonalNumber).length;
}
