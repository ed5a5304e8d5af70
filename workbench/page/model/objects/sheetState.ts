import type { Book } from './book';

/** A Worksheet object: which sheet of the grid it is. */
export interface SheetState {
  readonly book: Book;
  readonly id: string;
}
