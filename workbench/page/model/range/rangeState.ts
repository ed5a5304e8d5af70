import type { Area } from '../../grid/grid';
import type { Book } from '../objects/book';

/** What a Range object holds: where it lies. It moves when cells are inserted or deleted while the add-in tracks it. */
export interface RangeState {
  readonly book: Book;
  area: Area;
  /** Set once every cell of it has been deleted. */
  gone: boolean;
}

/** Is the sheet still there? */
export function sheetExists(book: Book, sheetId: string): boolean {
  return book.grid.sheets().some(({ id }) => id === sheetId);
}

/** The sheet's name. */
export function sheetName(book: Book, sheetId: string): string {
  return book.grid.sheets().find(({ id }) => id === sheetId)?.name ?? '#REF';
}
