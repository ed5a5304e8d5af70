import { blockCells } from '../cells/blockValues';
import type { Block } from '../lists/blocks';
import { isFormula } from '../lists/ownColumns';

/** What stands on a sheet, as far as a frozen copy of it goes. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  /** How many cells have a formula. */
  readonly formulas: number;
  /** The first cell that shows an error or is being calculated, by row and column of the sheet; null where none does. */
  readonly unready: { readonly row: number; readonly column: number; readonly shows: string } | null;
}

/** Errors that Excel shows, and what it shows while a function has yet to answer. */
const unreadyValues =
  /^#(?:BUSY!|N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/;

/** Reads cells of a sheet, a few thousand at a time. */
export async function readSheetCells(
  context: Excel.RequestContext,
  sheetId: string,
  block: Block,
): Promise<SheetCells> {
  const cells: (readonly unknown[])[] = [];
  let formulas = 0;
  let unready: SheetCells['unready'] = null;
  for await (const part of blockCells(context, sheetId, block)) {
    part.values.forEach((row, index) => {
      row.forEach((value, column) => {
        if (isFormula(part.formulas[index]?.[column], value)) formulas += 1;
        if (unready === null && typeof value === 'string' && unreadyValues.test(value))
          unready = { row: part.block.row + index, column: part.block.column + column, shows: value };
      });
      cells.push(row);
    });
  }
  return { values: cells, formulas, unready };
}
