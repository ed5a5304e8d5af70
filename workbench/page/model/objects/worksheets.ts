import { follows } from '../behaviours/behaviours';
import type { ModelObject } from '../interpreter/modelObject';
import type { Book } from './book';
import { defineCollection, itemOrError, valueOf } from './collection';
import { requireSheetName } from './sheetNames';
import { firstFree, wordFor } from './tableNames';
import { isOmitted, textArgument } from './values';

interface SheetsState {
  readonly book: Book;
}

function sheetAt({ book }: SheetsState, visibleOnly: unknown, position: 0 | -1): ModelObject {
  const sheets = book.grid
    .sheets()
    .filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  const sheet = sheets.at(position);
  return itemOrError(sheet === undefined ? null : book.make.worksheet(sheet.id));
}

function add({ book }: SheetsState, [name]: readonly unknown[]): ModelObject {
  follows('newSheetComesLast');
  const taken = (candidate: string): boolean =>
    book.grid.sheets().some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase());
  const wanted = isOmitted(name)
    ? firstFree(wordFor(book, 'sheet'), taken)
    : requireSheetName(book, textArgument(name));
  return book.make.worksheet(book.grid.addSheet(wanted).id);
}

/** The sheets of the workbook, in the order of their tabs. */
export const worksheets = defineCollection<SheetsState>({
  className: 'WorksheetCollection',
  items: ({ book }) => book.grid.sheets().map(({ id }) => book.make.worksheet(id)),
  keys: (sheet) => [sheet.identity(), valueOf(sheet, 'name')],
  methods: {
    add,
    getActiveWorksheet: ({ book }) => book.make.worksheet(book.grid.activeSheetId()),
    getFirst: (state, [visibleOnly]) => sheetAt(state, visibleOnly, 0),
    getLast: (state, [visibleOnly]) => sheetAt(state, visibleOnly, -1),
    getCount: ({ book }, [visibleOnly]) =>
      book.grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
  },
});
