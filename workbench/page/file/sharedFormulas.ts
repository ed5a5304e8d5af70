/** Formulas that a file keeps once for many cells: the first cell has the text, the others only its number. */

import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Cell, Sheet } from 'hucre/xlsx';
import { formatCells } from '../model/range/address';

/** The place of a cell of the library: `row,column`, counted from 0. */
export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

const nameOf = (key: string): string => formatCells({ ...placeOf(key), rows: 1, columns: 1 });

/** The formula of each cell that has one, as the file writes it, without the equals sign. */
export function formulasOf(sheet: Sheet): ReadonlyMap<string, string> {
  const cells = [...(sheet.cells ?? [])];
  const shared = new Map(cells.flatMap(([key, cell]) => sharedFormula(key, cell)));
  return new Map(
    cells.flatMap(([key, { formula, formulaType, formulaSharedIndex }]): [string, string][] => {
      if (formula === undefined) return [];
      if (formula !== '' || formulaType !== 'shared') return [[key, formula]];
      const relative = shared.get(formulaSharedIndex ?? -1);
      return relative === undefined ? [] : [[key, translateFormulaToA1(relative, nameOf(key)).slice(1)]];
    }),
  );
}

function sharedFormula(key: string, cell: Cell): [number, string][] {
  const { formula = '', formulaType, formulaSharedIndex } = cell;
  if (formula === '' || formulaType !== 'shared' || formulaSharedIndex === undefined) return [];
  return [[formulaSharedIndex, translateFormulaToR1C1(`=${formula}`, nameOf(key))]];
}
