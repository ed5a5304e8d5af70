/** Cells of the engine: reading what stands in them, and writing constants, formulas and formats. */

import { CellValueType, type ICellData, type IStyleData, type Nullable, type Styles } from '@univerjs/core';
import type { CellContent, CellEntry, CellStyle } from './grid';
import { busyError } from './gridFunctions';
import { styleOfData } from './styleData';

/** What a cell of the engine holds, as Excel gives it: the empty text when empty, #BUSY! while a function is asked. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellValueType.BOOLEAN) return value === true || value === 1;
  return value === busyError ? '#BUSY!' : value;
}

/** The engine's cell for a constant. Whatever stood there, formula too, is gone. */
function constantCell(content: CellContent): ICellData {
  const nothingElse = { f: null, si: null, p: null };
  if (content === '') return { ...nothingElse, v: null, t: null };
  if (typeof content === 'boolean') {
    return { ...nothingElse, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const type = typeof content === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  return { ...nothingElse, v: content, t: type };
}

/** The engine's cell for a formula. */
const formulaCell = (formula: string): ICellData => ({ f: formula, v: null, t: null, si: null, p: null });

/** The engine's cell for what is entered. */
export const entryCell = (entry: CellEntry): ICellData =>
  entry.kind === 'formula' ? formulaCell(String(entry.content)) : constantCell(entry.content);

/** The change of style that gives a cell this number format. */
export const formatChange = (code: string): IStyleData => ({
  n: code === 'General' ? null : { pattern: code },
});

/** A cell's own style, as far as the add-in uses styles; what a table's style shows over it is not the cell's. */
export const styleOf = (styles: Styles, cell: Nullable<ICellData>): CellStyle =>
  styleOfData(styles.getStyleByCell(cell) ?? {});
