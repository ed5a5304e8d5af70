/** Rows whose text needs more room than usual grow with it, as Excel's do unless they were given a height. */

import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area, CellStyle, Grid } from './grid';

type Cells = Pick<Grid, 'setStyle' | 'setColumnWidth' | 'rowHeights' | 'autofitRows'>;

/** The members of the grid after which rows may have to grow. */
export interface RowFitting extends Pick<Grid, 'setStyle' | 'setColumnWidth'> {
  /** Cells of a sheet were written. */
  readonly touched: (sheetId: string) => void;
}

const usualSize = 11;
/** A heading or an explanation is in few rows; a whole column of wrapped text is left as it is. */
const mostRows = 300;
const wait = 30;

/** Lays the fitting of rows over cells: a moment later, once for all that was changed in between. */
export function rowFitting(book: FWorkbook, cells: Cells): RowFitting {
  const tallRows = new Map<string, Set<number>>();
  const waiting = new Set<string>();
  const fit = (sheetId: string): void => {
    waiting.delete(sheetId);
    if (book.getSheetBySheetId(sheetId) === null) return;
    const fixed = cells.rowHeights(sheetId);
    for (const row of tallRows.get(sheetId) ?? []) {
      if (!fixed.has(row)) cells.autofitRows({ sheetId, row, column: 0, rows: 1, columns: 1 });
    }
  };
  const touched = (sheetId: string): void => {
    if (waiting.has(sheetId) || !tallRows.has(sheetId)) return;
    waiting.add(sheetId);
    setTimeout(() => {
      fit(sheetId);
    }, wait);
  };
  return {
    touched,
    setStyle(area, style) {
      cells.setStyle(area, style);
      if (!mayGrow(area, style)) return;
      tallRows.set(area.sheetId, new Set([...(tallRows.get(area.sheetId) ?? []), ...rowsOf(area)]));
      touched(area.sheetId);
    },
    setColumnWidth(area, width) {
      cells.setColumnWidth(area, width);
      touched(area.sheetId);
    },
  };
}

const mayGrow = ({ rows }: Area, { wrapText, fontSize = usualSize }: CellStyle): boolean =>
  rows <= mostRows && (wrapText === true || fontSize > usualSize);

const rowsOf = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, index) => row + index);
