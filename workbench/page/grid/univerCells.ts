/** Cells of the engine: reading what stands in them, and writing constants, formulas, formats and styles. */

import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import type { CellContent, CellEntry, CellStyle } from './grid';
import { busyError } from './gridFunctions';

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

const alignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** The change of style that has only the given parts. */
export function styleChange(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.wrapText !== undefined) data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.fillColor !== undefined) data.bg = { rgb: style.fillColor };
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.horizontalAlignment !== undefined) data.ht = alignments[style.horizontalAlignment];
  return data;
}

/** The style of one cell, as far as the add-in uses styles. */
export function styleOf(sheet: Worksheet, row: number, column: number): CellStyle {
  const data = sheet.getComposedCellStyle(row, column);
  return {
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    wrapText: data.tb === WrapStrategy.WRAP,
    fontSize: data.fs ?? 11,
    fontColor: data.cl?.rgb ?? '#000000',
    fillColor: data.bg?.rgb ?? '#FFFFFF',
    ...alignmentOf(data),
  };
}

function alignmentOf({ ht }: IStyleData): Pick<CellStyle, 'horizontalAlignment'> {
  if (ht === HorizontalAlign.LEFT) return { horizontalAlignment: 'left' };
  if (ht === HorizontalAlign.CENTER) return { horizontalAlignment: 'center' };
  return ht === HorizontalAlign.RIGHT ? { horizontalAlignment: 'right' } : {};
}
