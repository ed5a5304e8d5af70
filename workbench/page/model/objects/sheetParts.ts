import type { FrozenPanes } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { sheetSize, wholeSheet } from '../range/area';
import { areaArgument } from '../range/lookup';
import { itemOrError } from './collection';
import type { SheetState } from './sheetState';
import { integerArgument, isOmitted, orElse, textArgument } from './values';

function freeze({ book, id }: SheetState, panes: FrozenPanes): null {
  follows('freezeReplaces');
  book.grid.freezePanes(id, panes);
  return null;
}

function countArgument([count]: readonly unknown[]): number {
  const wanted = integerArgument(orElse(count, 1));
  if (wanted < 1) throw hostError('InvalidArgument');
  return wanted;
}

/** Frozen is what the cells hold, and with them what lies above and to the left. */
function freezeAt(sheet: SheetState, [cells]: readonly unknown[]): null {
  const { row, column, rows, columns } = areaArgument(sheet.book, cells, sheet.id);
  return freeze(sheet, {
    rows: rows === sheetSize.rows ? 0 : row + rows,
    columns: columns === sheetSize.columns ? 0 : column + columns,
  });
}

function location({ book, id }: SheetState): ModelObject | null {
  const { rows, columns } = book.grid.frozenPanes(id);
  if (rows === 0 && columns === 0) return null;
  const all = wholeSheet(id);
  return book.make.range({
    ...all,
    rows: rows === 0 ? all.rows : rows,
    columns: columns === 0 ? all.columns : columns,
  });
}

/** The rows and columns that stay in sight. */
export const freezePanes = defineClass<SheetState>({
  className: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, values) => freeze(sheet, { rows: countArgument(values), columns: 0 }),
    freezeColumns: (sheet, values) => freeze(sheet, { rows: 0, columns: countArgument(values) }),
    freezeAt,
    unfreeze: (sheet) => freeze(sheet, { rows: 0, columns: 0 }),
    getLocation: (sheet) => itemOrError(location(sheet)),
    getLocationOrNullObject: location,
  },
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
