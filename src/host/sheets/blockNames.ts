import type { Area } from '../../sheets/cells';
import { blockIdsOf, type SheetKind } from '../../sheets/kind';

/** What of a kind of sheet its names are made of. */
export type NamedKind = Pick<SheetKind, 'id' | 'blockNames'>;

/** The defined name by which a block is known again, wherever the user has moved it. */
export function nameOfBlock(kind: NamedKind, id: string): string {
  return `varddygn.${kind.id}.${id}`;
}

/** A block that stands in the workbook. */
export interface FoundBlock {
  readonly id: string;
  readonly area: Area;
}

/** What has been found of a sheet. */
export interface FoundSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly blocks: readonly FoundBlock[];
}

/** Names of ours, and the sheet on which most of the blocks stand; null where there is none left. */
export interface FoundNames {
  /** All that there are, also those whose cells are gone. */
  readonly ids: readonly string[];
  readonly sheet: FoundSheet | null;
}

/** Finds the blocks by their names. One that was moved to another sheet is the user's own from then on. */
export async function findBlocks(context: Excel.RequestContext, kind: NamedKind): Promise<FoundNames> {
  const items = blockIdsOf(kind).map((id) => ({
    id,
    item: context.workbook.names.getItemOrNullObject(nameOfBlock(kind, id)),
  }));
  items.forEach(({ item }) => item.load('name'));
  await context.sync();
  const named = items.filter(({ item }) => !item.isNullObject);
  const found = named.map(({ id, item }) => {
    const range = item.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const { worksheet } = range;
    worksheet.load('id,name');
    return { id, range, worksheet };
  });
  await context.sync();
  const blocks = found
    .filter(({ range }) => !range.isNullObject)
    .map(({ id, range, worksheet }) => ({
      id,
      sheetId: worksheet.id,
      name: worksheet.name,
      area: {
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      },
    }));
  const [first] = blocks;
  const own = blocks.filter(({ sheetId }) => sheetId === first?.sheetId);
  const ids = named.map(({ id }) => id);
  return {
    ids,
    sheet: first === undefined ? null : { sheetId: first.sheetId, name: first.name, blocks: own },
  };
}

/** Takes away those of the kind's names that there are. */
export async function removeNames(context: Excel.RequestContext, kind: NamedKind): Promise<void> {
  const items = blockIdsOf(kind).map((id) =>
    context.workbook.names.getItemOrNullObject(nameOfBlock(kind, id)),
  );
  items.forEach((item) => item.load('name'));
  await context.sync();
  items.forEach((item) => {
    if (!item.isNullObject) item.delete();
  });
  await context.sync();
}
