import { Refused } from '../failure';
import { type Block, grownOver } from './blocks';
import type { Layout } from './layout';
import { rangeOf } from './ranges';
import type { TargetTable } from './targetTable';

/** A table of the workbook, and the cells that it has now and is going to have. */
export interface GrowingTable {
  readonly held: Pick<TargetTable, 'name' | 'sheetId'>;
  readonly layout: Pick<Layout, 'before' | 'after'>;
}

/** What tables grow over must be empty, or they would swallow what the user has written there. All are looked at in one sync. */
export async function requireRoom(
  context: Excel.RequestContext,
  tables: readonly GrowingTable[],
): Promise<void> {
  const used = tables.flatMap(({ held: { name, sheetId }, layout: { before, after } }) =>
    usedCells(context, sheetId, grownOver(before, after)).map((range) => ({ name, range })),
  );
  if (used.length === 0) return;
  await context.sync();
  const inTheWay = used.find(({ range }) => !range.isNullObject);
  if (inTheWay === undefined) return;
  const { name, range } = inTheWay;
  throw new Refused({ failure: 'noRoom', table: name, address: firstCell(range.address) });
}

/** Whether nothing stands in any of the blocks of a sheet. */
export async function isEmpty(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly Block[],
): Promise<boolean> {
  if (blocks.length === 0) return true;
  const used = usedCells(context, sheetId, blocks);
  await context.sync();
  return used.every((range) => range.isNullObject);
}

/** For each block the cells in which something stands; a null object where there are none. */
function usedCells(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly Block[],
): readonly Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return blocks.map((block) => {
    const range = rangeOf(sheet, block).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
}

function firstCell(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replace(/:.*$/, '');
}
