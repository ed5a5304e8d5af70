import type { GridSheet, SheetVisibility } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { hostError } from '../protocol/hostError';
import { onSheet, wholeSheet } from '../range/area';
import { areaArgument } from '../range/lookup';
import { sheetExists } from '../range/rangeState';
import { copySheet } from './copySheet';
import { nameCollection } from './names';
import { freezePanes, protection } from './sheetParts';
import { sheetLooks } from './sheetLooks';
import { requireSheetName } from './sheetNames';
import type { SheetState } from './sheetState';
import { sideBag } from './sideBags';
import { tableCollection } from './tables';
import { integerArgument, isOmitted, textArgument, wordArgument } from './values';

function sheetInGrid({ book, id }: SheetState): GridSheet {
  const found = book.grid.sheets().find((sheet) => sheet.id === id);
  if (found === undefined) throw hostError('ItemNotFound');
  return found;
}

function isLastVisible({ book, id }: SheetState): boolean {
  return book.grid.sheets().every((sheet) => sheet.id === id || sheet.visibility !== 'Visible');
}

function setVisibility(sheet: SheetState, value: unknown): void {
  const visibility: SheetVisibility = wordArgument(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  if (visibility !== 'Visible' && isLastVisible(sheet)) {
    follows('oneSheetStaysVisible');
    throw hostError('InvalidOperation');
  }
  sheet.book.grid.setVisibility(sheet.id, visibility);
}

function move({ book, id }: SheetState, value: unknown): void {
  const position = integerArgument(value);
  if (position < 0 || position >= book.grid.sheets().length) throw hostError('InvalidArgument');
  book.grid.moveSheet(id, position);
}

const properties: Readonly<Record<string, Property<SheetState>>> = {
  id: { read: ({ id }) => id },
  name: {
    read: (sheet) => sheetInGrid(sheet).name,
    write: (sheet, value) => {
      sheet.book.grid.renameSheet(sheet.id, requireSheetName(sheet.book, textArgument(value), sheet.id));
    },
  },
  position: { read: ({ book, id }) => book.grid.sheets().findIndex((sheet) => sheet.id === id), write: move },
  visibility: { read: (sheet) => sheetInGrid(sheet).visibility, write: setVisibility },
  ...sheetLooks,
};

function getRange({ book, id }: SheetState, [address]: readonly unknown[]): ModelObject {
  if (isOmitted(address) || address === '') return book.make.range(wholeSheet(id));
  const area = areaArgument(book, address, id);
  if (area.sheetId !== id) {
    follows('addressOfOtherSheetRefused');
    throw hostError('InvalidArgument');
  }
  return book.make.range(area);
}

function rangeByIndexes({ book, id }: SheetState, values: readonly unknown[]): ModelObject {
  const [row = 0, column = 0, rows = 0, columns = 0] = values.map(integerArgument);
  return book.make.range(onSheet({ sheetId: id, row, column, rows, columns }));
}

function usedRange({ book, id }: SheetState, [valuesOnly]: readonly unknown[]): ModelObject | null {
  const used = book.grid.usedArea(wholeSheet(id), valuesOnly === true);
  return used && book.make.range(used);
}

function activate(sheet: SheetState): null {
  if (sheetInGrid(sheet).visibility !== 'Visible') {
    follows('hiddenSheetIsNotActivated');
    throw hostError('InvalidOperation');
  }
  sheet.book.grid.activateSheet(sheet.id);
  return null;
}

function remove(sheet: SheetState): null {
  if (isLastVisible(sheet)) {
    follows('oneSheetStaysVisible');
    throw hostError('InvalidOperation');
  }
  const { book, id } = sheet;
  const kept = book.names.filter(({ sheetId }) => sheetId !== id);
  book.names.splice(0, book.names.length, ...kept);
  book.grid.deleteSheet(id);
  return null;
}

/** A sheet of the grid. */
export const worksheet = defineClass<SheetState>({
  className: 'Worksheet',
  identity: ({ id }) => id,
  exists: ({ book, id }) => sheetExists(book, id),
  properties,
  links: {
    tables: ({ book, id }) => tableCollection.create({ book, sheetId: id }),
    names: ({ book, id }) => nameCollection.create({ book, sheetId: id }),
    charts: ({ book, id }) => sideBag(book, 'ChartCollection', id),
    pageLayout: ({ book, id }) => sideBag(book, 'PageLayout', id),
    horizontalPageBreaks: ({ book, id }) => sideBag(book, 'PageBreakCollection', id),
    freezePanes: (sheet) => freezePanes.create(sheet),
    protection: (sheet) => protection.create(sheet),
  },
  methods: {
    getRange,
    getRangeByIndexes: rangeByIndexes,
    getCell: (sheet, [row, column]) => rangeByIndexes(sheet, [row, column, 1, 1]),
    getUsedRange: (sheet, values) =>
      usedRange(sheet, values) ?? sheet.book.make.range({ ...wholeSheet(sheet.id), rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    activate,
    copy: copySheet,
    delete: remove,
    calculate: ({ book }) => {
      book.grid.recalculate();
      return null;
    },
  },
});
