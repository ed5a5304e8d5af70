/** The sheets of the engine's workbook. */

import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { BooleanNumber } from '@univerjs/core';
import { sheetSize } from './sheetSize';
import type { Grid, GridSheet, SheetVisibility } from './grid';

type Sheets = Pick<
  Grid,
  | 'sheets'
  | 'activeSheetId'
  | 'addSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'deleteSheet'
  | 'activateSheet'
  | 'setVisibility'
  | 'freezePanes'
  | 'frozenPanes'
  | 'setSheetLook'
  | 'sheetLook'
>;

/** The sheet of an id; an unknown id is a mistake in the model. */
export function sheetOf(book: FWorkbook, sheetId: string): FWorksheet {
  const sheet = book.getSheetBySheetId(sheetId);
  if (sheet === null) throw new Error(`No sheet has the id ${sheetId}.`);
  return sheet;
}

export function univerSheets(book: FWorkbook): Sheets {
  const veryHidden = new Set<string>();
  const gridSheet = (sheet: FWorksheet): GridSheet => ({
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    visibility: visibility(sheet, veryHidden),
  });
  return {
    sheets: () => book.getSheets().map(gridSheet),
    activeSheetId: () => book.getActiveSheet().getSheetId(),
    addSheet(name) {
      const before = book.getActiveSheet();
      const sheet = book.create(name, sheetSize.rows, sheetSize.columns, { index: book.getNumSheets() });
      book.setActiveSheet(before);
      return gridSheet(sheet);
    },
    renameSheet: (sheetId, name) => void sheetOf(book, sheetId).setName(name),
    moveSheet: (sheetId, position) => void book.moveSheet(sheetOf(book, sheetId), position),
    deleteSheet: (sheetId) => void book.deleteSheet(sheetId),
    activateSheet: (sheetId) => void book.setActiveSheet(sheetId),
    setVisibility(sheetId, wanted) {
      const sheet = sheetOf(book, sheetId);
      if (wanted === 'VeryHidden') veryHidden.add(sheetId);
      else veryHidden.delete(sheetId);
      if (wanted === 'Visible') sheet.showSheet();
      else sheet.hideSheet();
    },
    ...sheetLooks(book),
  };
}

function visibility(sheet: FWorksheet, veryHidden: ReadonlySet<string>): SheetVisibility {
  if (!sheet.isSheetHidden()) return 'Visible';
  return veryHidden.has(sheet.getSheetId()) ? 'VeryHidden' : 'Hidden';
}

type Looks = Pick<Grid, 'freezePanes' | 'frozenPanes' | 'setSheetLook' | 'sheetLook'>;

function sheetLooks(book: FWorkbook): Looks {
  return {
    freezePanes(sheetId, { rows, columns }) {
      const sheet = sheetOf(book, sheetId);
      if (rows === 0 && columns === 0) sheet.cancelFreeze();
      else
        sheet.setFreeze({
          startRow: rows === 0 ? -1 : rows,
          startColumn: columns === 0 ? -1 : columns,
          ySplit: rows,
          xSplit: columns,
        });
    },
    frozenPanes(sheetId) {
      const { ySplit, xSplit } = sheetOf(book, sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setSheetLook(sheetId, { tabColor, showGridlines }) {
      const sheet = sheetOf(book, sheetId);
      if (tabColor !== undefined) sheet.setTabColor(tabColor);
      if (showGridlines !== undefined) sheet.setHiddenGridlines(!showGridlines);
    },
    sheetLook(sheetId) {
      const sheet = sheetOf(book, sheetId);
      const { showGridlines } = sheet.getSheet().getConfig();
      return {
        tabColor: sheet.getTabColor() ?? '',
        showGridlines: showGridlines !== BooleanNumber.FALSE,
      };
    },
  };
}
