import { type Corner, offset } from '../../sheets/cells';
import type { SheetKind } from '../../sheets/kind';
import { sheetKinds } from '../../sheets/kinds';
import { amountStyleNames } from '../../sheets/styles';
import { formatOfUnit, unitCalled } from '../../sheets/units';
import type { Block } from '../lists/blocks';
import { rangeOf, readableBlocks } from '../lists/ranges';
import { nameOfBlock } from '../sheets/blockNames';

/** The number formats that some cells get; null leaves the one that a cell has. */
export interface CellFormats {
  readonly block: Block;
  readonly formats: readonly (readonly (string | null)[])[];
}

/**
 * The number formats in which the amounts of a report sheet are seen. On the sheet itself conditional formats follow the cell of the
 * unit; a copy that is only values must not depend on them. None where the sheet is none of ours, or shows kronor.
 */
export async function readUnitFormats(
  context: Excel.RequestContext,
  sheetId: string,
  block: Block,
): Promise<readonly CellFormats[]> {
  const unit = await readUnit(context, sheetId);
  if (unit === null || unit === 'kronor') return [];
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const parts = readableBlocks(block).map((part) => ({
    part,
    cells: rangeOf(sheet, part).getCellProperties({ style: true }),
  }));
  await context.sync();
  return parts.map(({ part, cells }) => ({
    block: part,
    formats: cells.value.map((row) =>
      row.map(({ style = '' }) => {
        const look = amountStyleNames.get(style);
        return look === undefined ? null : formatOfUnit(unit, look);
      }),
    ),
  }));
}

/** What stands in the cell of the unit, where the heading of a kind that has one is on the sheet. */
async function readUnit(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<ReturnType<typeof unitCalled>> {
  const headings = sheetKinds.flatMap((kind) => headingWithUnit(context, kind));
  await context.sync();
  const own = headings.find(({ heading, on }) => !heading.isNullObject && on.id === sheetId);
  if (own === undefined) return null;
  const { rowIndex, columnIndex } = own.heading;
  const at = offset({ row: rowIndex, column: columnIndex }, own.unit.row, own.unit.column);
  const cell = rangeOf(context.workbook.worksheets.getItem(sheetId), { ...at, rows: 1, columns: 1 });
  cell.load('values');
  await context.sync();
  return unitCalled(cell.values[0]?.[0]);
}

interface HeadingWithUnit {
  readonly heading: Excel.Range;
  readonly on: Excel.Worksheet;
  readonly unit: Corner;
}

function headingWithUnit(context: Excel.RequestContext, kind: SheetKind): readonly HeadingWithUnit[] {
  if (kind.unit === undefined) return [];
  const item = context.workbook.names.getItemOrNullObject(nameOfBlock(kind, 'heading'));
  const heading = item.getRangeOrNullObject();
  heading.load('rowIndex,columnIndex');
  const { worksheet: on } = heading;
  on.load('id');
  return [{ heading, on, unit: kind.unit }];
}
