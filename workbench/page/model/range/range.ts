import type { Area, Place } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { itemOrError } from '../objects/collection';
import { readLink, writeLink } from '../objects/links';
import { styleNameOf } from '../objects/namedStyle';
import { sideBag } from '../objects/sideBags';
import { applyStyle } from '../objects/styles';
import { tablesWithin } from '../objects/tables';
import { textArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { formatCells, quoteSheetName } from './address';
import { isUnbounded, sheetSize } from './area';
import { readCells, requireUnprotected, valueType, writeContents, writeNumberFormats } from './cells';
import { changeMethods } from './changes';
import { dressedArea } from './dressed';
import { rangeFormat } from './format';
import { geometryMethods } from './geometry';
import { pixelsPerPoint } from './points';
import { sheetExists, sheetName, type RangeState } from './rangeState';
import { conditionalFormatsOf } from './conditionalFormats';

function address({ book, area }: RangeState): string {
  return `${quoteSheetName(sheetName(book, area.sheetId))}!${formatCells(area)}`;
}

function hasSpill({ book, area }: RangeState): boolean | null {
  follows('hasSpillOfFirstCell');
  if (isUnbounded(area)) return null;
  return book.grid.spillParent({ ...area, rows: 1, columns: 1 }) !== null;
}

const places: Readonly<Record<string, Property<RangeState>>> = {
  address: { read: address },
  addressLocal: { read: address },
  rowIndex: { read: ({ area }) => area.row },
  columnIndex: { read: ({ area }) => area.column },
  rowCount: { read: ({ area }) => area.rows },
  columnCount: { read: ({ area }) => area.columns },
  cellCount: { read: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
  isEntireRow: { read: ({ area }) => area.columns === sheetSize.columns },
  isEntireColumn: { read: ({ area }) => area.rows === sheetSize.rows },
};

/** In points, from the upper left corner of the sheet. */
function measure(side: keyof Place): Property<RangeState> {
  return { read: ({ book, area }) => book.grid.place(area)[side] / pixelsPerPoint };
}

const measures = {
  left: measure('left'),
  top: measure('top'),
  width: measure('width'),
  height: measure('height'),
} as const;

const contents: Readonly<Record<string, Property<RangeState>>> = {
  values: {
    read: (range) => readCells(range, () => range.book.grid.values(range.area)),
    write: writeContents,
  },
  formulas: {
    read: (range) => readCells(range, () => range.book.grid.formulas(range.area)),
    write: writeContents,
  },
  text: { read: (range) => readCells(range, () => range.book.grid.texts(range.area)) },
  numberFormat: {
    read: (range) => readCells(range, () => range.book.grid.numberFormats(range.area)),
    write: writeNumberFormats,
  },
  valueTypes: {
    read: (range) =>
      readCells(range, () => range.book.grid.values(range.area).map((row) => row.map(valueType))),
  },
  hasSpill: { read: hasSpill },
  hyperlink: { read: readLink, write: writeLink },
  style: {
    read: ({ book, area }) => styleNameOf(book.grid.style(area)),
    write: (range, name) => {
      requireUnprotected(range);
      applyStyle(range.book, dressedArea(range), textArgument(name));
    },
  },
};

function singleCell({ area }: RangeState): Area {
  if (area.rows !== 1 || area.columns !== 1) throw hostError('InvalidArgument');
  return area;
}

function spillingTo(range: RangeState): ModelObject | null {
  follows('spillRangeOfOneCell');
  const spill = range.book.grid.spillArea(singleCell(range));
  return spill && range.book.make.range(spill);
}

function spilledFrom(range: RangeState): ModelObject | null {
  const parent = range.book.grid.spillParent(singleCell(range));
  return parent && range.book.make.range(parent);
}

/** office.js cuts large blocks into slices and asks first whether the whole fits. */
function validateArraySize({ area }: RangeState, [rows, columns]: readonly unknown[]): null {
  if (rows !== area.rows || columns !== area.columns) {
    follows('shapeIsChecked');
    throw hostError('InvalidArgument');
  }
  return null;
}

/** What is asked of each cell by itself: of all that the library knows, the name of its style. */
function cellProperties({ book, area }: RangeState, [wanted]: readonly unknown[]): { style: string }[][] {
  follows('cellPropertiesByCell');
  const names = typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
  if (names.length !== 1 || names[0] !== 'style')
    throw hostError(
      'InvalidArgument',
      "The workbench's model of Excel tells no property of cells but style.",
    );
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const cell = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      return { style: styleNameOf(book.grid.style(cell)) };
    }),
  );
}

/** Cells of one sheet. */
export const range = defineClass<RangeState>({
  className: 'Range',
  exists: ({ book, area, gone }) => !gone && sheetExists(book, area.sheetId),
  properties: { ...places, ...measures, ...contents },
  links: {
    worksheet: ({ book, area }) => book.make.worksheet(area.sheetId),
    format: (state) => rangeFormat.create(state),
    conditionalFormats: ({ book, area }) => conditionalFormatsOf(book, area),
    dataValidation: ({ book, area }) => sideBag(book, 'DataValidation', area),
  },
  methods: {
    ...geometryMethods,
    ...changeMethods,
    getCellProperties: cellProperties,
    getTables: ({ book, area }, [fullyContained]) => tablesWithin(book, area, fullyContained === true),
    getSpillingToRange: (state) => itemOrError(spillingTo(state)),
    getSpillingToRangeOrNullObject: spillingTo,
    getSpillParent: (state) => itemOrError(spilledFrom(state)),
    getSpillParentOrNullObject: spilledFrom,
    _ValidateArraySize: validateArraySize,
  },
});
