import type { GridTable } from '../../grid/grid';
import { hostError } from '../protocol/hostError';
import type { Book } from './book';

/** A Table object: which table of the grid it is. */
export interface TableState {
  readonly book: Book;
  readonly id: string;
}

/** The table as the grid has it now; Excel's error when it is gone. */
export function tableInGrid({ book, id }: TableState): GridTable {
  const found = book.grid.tables().find((table) => table.id === id);
  if (found === undefined) throw hostError('ItemNotFound');
  return found;
}
