import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { wholeSheet } from '../range/area';
import type { SheetState } from './sheetState';
import { integerArgument, isOmitted, orElse, textArgument } from './values';

function freezeRows({ book, id }: SheetState, [count]: readonly unknown[]): null {
  const rows = integerArgument(orElse(count, 1));
  if (rows < 1) throw hostError('InvalidArgument');
  book.sheetExtras(id).frozenRows = rows;
  book.grid.freezeRows(id, rows);
  return null;
}

function unfreeze({ book, id }: SheetState): null {
  book.sheetExtras(id).frozenRows = 0;
  book.grid.freezeRows(id, 0);
  return null;
}

function location({ book, id }: SheetState): ModelObject | null {
  const rows = book.sheetExtras(id).frozenRows;
  return rows === 0 ? null : book.make.range({ ...wholeSheet(id), rows });
}

/** The rows that stay in sight. */
export const freezePanes = defineClass<SheetState>({
  className: 'WorksheetFreezePanes',
  methods: { freezeRows, unfreeze, getLocationOrNullObject: location },
});

function protect({ book, id }: SheetState, [options, password]: readonly unknown[]): null {
  const extras = book.sheetExtras(id);
  if (extras.isProtected) {
    follows('protectTwiceRefused');
    throw hostError('InvalidOperation');
  }
  extras.isProtected = true;
  extras.protectionOptions = orElse(options, null);
  extras.password = isOmitted(password) ? undefined : textArgument(password);
  return null;
}

function unprotect({ book, id }: SheetState, [password]: readonly unknown[]): null {
  const extras = book.sheetExtras(id);
  if (extras.password !== undefined && extras.password !== password) throw hostError('InvalidArgument');
  extras.isProtected = false;
  extras.password = undefined;
  return null;
}

/** The protection of a sheet: while it is on, its cells are not changed. */
export const protection = defineClass<SheetState>({
  className: 'WorksheetProtection',
  properties: {
    protected: { read: ({ book, id }) => book.sheetExtras(id).isProtected },
    options: { read: ({ book, id }) => book.sheetExtras(id).protectionOptions },
  },
  methods: { protect, unprotect },
});
