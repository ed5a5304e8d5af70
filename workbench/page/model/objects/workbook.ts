import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { application, runtime } from './application';
import type { Book } from './book';
import { itemOrError } from './collection';
import { customXmlParts } from './customXml';
import { nameCollection } from './names';
import { documentProperties } from './properties';
import { settingCollection } from './settings';
import { styleCollection } from './styles';
import { tableCollection } from './tables';
import { worksheets } from './worksheets';
import { textArgument } from './values';

interface WorkbookState {
  readonly book: Book;
}

function referenced({ book }: WorkbookState, [id]: readonly unknown[]): ModelObject | null {
  return book.references.find(textArgument(id)) ?? null;
}

/** The workbook: the object that every path starts from. */
export const workbook = defineClass<WorkbookState>({
  className: 'Workbook',
  properties: {
    name: { read: () => 'Workbook.xlsx' },
    readOnly: { read: () => false },
  },
  links: {
    worksheets: (state) => worksheets.create(state),
    tables: ({ book }) => tableCollection.create({ book, sheetId: undefined }),
    names: ({ book }) => nameCollection.create({ book, sheetId: undefined }),
    styles: (state) => styleCollection.create(state),
    properties: (state) => documentProperties.create(state),
    settings: (state) => settingCollection.create(state),
    customXmlParts: ({ book }) => customXmlParts.create({ book, namespace: undefined }),
    application: (state) => application.create(state),
    _Runtime: (state) => runtime.create(state),
  },
  methods: {
    getSelectedRange: ({ book }) => book.make.range(book.grid.selection()),
    getActiveCell: ({ book }) => {
      follows('activeCellIsFirst');
      return book.make.range({ ...book.grid.selection(), rows: 1, columns: 1 });
    },
    _GetObjectByReferenceId: (state, values) => itemOrError(referenced(state, values)),
    _GetRangeForEventByReferenceId: (state, values) => itemOrError(referenced(state, values)),
    _GetRangeOrNullObjectForEventByReferenceId: referenced,
  },
});
