import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { wholeSheet } from '../range/area';
import type { Book } from './book';
import type { NamedStyle } from './namedStyle';

function cellsWith(book: Book, sheetId: string, name: string): Area[] {
  const used = book.grid.usedArea(wholeSheet(sheetId), false);
  if (used === null) return [];
  const cells: Area[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = { sheetId, row, column, rows: 1, columns: 1 };
      if (book.grid.style(cell).named === name) cells.push(cell);
    }
  }
  return cells;
}

/** Lets the cells that have a named style follow a change of it. */
export function redress(book: Book, style: NamedStyle): void {
  follows('cellsFollowTheirStyle');
  if (!style.isUsed) return;
  for (const { id } of book.grid.sheets()) {
    for (const cell of cellsWith(book, id, style.name)) {
      book.grid.setStyle(cell, style.look);
      if (!style.leavesAlone.has('number')) book.grid.setNumberFormats(cell, [[style.numberFormat]]);
    }
  }
}
