/** Shows cells with the number formats that hold for them while another cell of their sheet holds a text; the engine has no such formats. */

import { InterceptorEffectEnum, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from './grid';

/** A number format that cells have while another cell of their sheet holds a text. */
export interface ConditionalNumberFormat {
  readonly area: Area;
  readonly cell: { readonly row: number; readonly column: number };
  readonly text: string;
  readonly numberFormat: string;
}

/** The conditional number formats of a sheet. */
export type ConditionalFormats = (sheetId: string) => readonly ConditionalNumberFormat[];

/** Before the engine writes numbers by their formats, which it does at 10. */
const beforeNumberFormats = 11.5;

/** Lays conditional number formats over those of cells. `refresh` draws the sheet anew where conditions hold that did not, or the other way. */
export function showConditionalFormats(
  { book, injector }: { readonly book: FWorkbook; readonly injector: Injector },
  formats: ConditionalFormats,
): { readonly refresh: () => void } {
  const held = rememberedBriefly((sheet: Worksheet) => holding(sheet, formats));
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench conditional formats',
    priority: beforeNumberFormats,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { row, col, workbook, worksheet }, next) => {
      const found = held(worksheet).find(({ area }) => isIn(area, row, col));
      if (found === undefined || cell === null || cell === undefined) return next(cell);
      return next({ ...cell, s: { ...styleOf(workbook, cell.s), n: { pattern: found.numberFormat } } });
    },
  });
  let shown = '';
  return {
    refresh() {
      const sheet = book.getActiveSheet();
      const now = JSON.stringify(holding(sheet.getSheet(), formats));
      if (now !== shown) sheet.refreshCanvas();
      shown = now;
    },
  };
}

type StyleKey = Parameters<ReturnType<Workbook['getStyles']>['get']>[0];

function styleOf(workbook: Workbook, key: StyleKey): object {
  return workbook.getStyles().get(key) ?? {};
}

function holding(sheet: Worksheet, formats: ConditionalFormats): readonly ConditionalNumberFormat[] {
  return formats(sheet.getSheetId()).filter(({ cell, text }) => {
    const value = sheet.getCellRaw(cell.row, cell.column)?.v;
    return typeof value === 'string' && value.toLowerCase() === text.toLowerCase();
  });
}

function isIn({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return row <= atRow && atRow < row + rows && column <= atColumn && atColumn < column + columns;
}

/** What was worked out for a sheet is used for the cells that are drawn together with it. */
function rememberedBriefly<Result>(work: (sheet: Worksheet) => Result): (sheet: Worksheet) => Result {
  const known = new Map<Worksheet, Result>();
  return (sheet) => {
    const before = known.get(sheet);
    if (before !== undefined) return before;
    const result = work(sheet);
    known.set(sheet, result);
    queueMicrotask(() => {
      known.clear();
    });
    return result;
  };
}
