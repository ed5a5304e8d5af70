/**
 * Mends three things in the grid's engine (0.25.1). Each goes when the engine is raised to a version that has it.
 * The engine's inner types are not exported, so what is touched is described here and checked before it is used.
 */

import {
  BooleanNumber,
  type IObjectArrayPrimitiveType,
  type IRowData,
  IUniverInstanceService,
  type Injector,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { CELL_INVERTED_INDEX_CACHE, FormulaDataModel } from '@univerjs/engine-formula';
import { DEFAULT_PADDING_DATA, SpreadsheetSkeleton } from '@univerjs/engine-render';

type Rows = Set<number>;
type ColumnIndex = Map<unknown, Rows>;

interface CacheParts {
  _cache: Map<string, Map<string, Map<number, ColumnIndex>>>;
  set: (...args: [string, string, number, unknown, number, boolean?]) => void;
  shouldContinueBuildingCache: (...args: [string, string, number, number]) => boolean;
}

function isCache(value: unknown): value is CacheParts {
  return typeof value === 'object' && value !== null && '_cache' in value && 'set' in value;
}

/**
 * The engine's index of cell values looks through every distinct value of a column for each cell it writes, so that
 * 100 000 different results take minutes. A second index, from row to value, makes it one step.
 */
export function makeValueIndexLinear(): void {
  const cache: unknown = CELL_INVERTED_INDEX_CACHE;
  if (!isCache(cache)) throw new Error('The engine has no value index to mend: remove this workaround.');
  const listOfRow = new WeakMap<ColumnIndex, Map<number, Rows>>();
  const writeSlowly = cache.set.bind(cache);
  const mayBuild = cache.shouldContinueBuildingCache.bind(cache);

  cache.set = (...[unit, sheet, column, value, row, force = false]) => {
    if (!force && !mayBuild(unit, sheet, column, row)) return;
    const before = cache._cache.get(unit)?.get(sheet)?.get(column);
    if (before !== undefined && force) listOfRow.get(before)?.get(row)?.delete(row);
    cache.shouldContinueBuildingCache = () => true;
    writeSlowly(unit, sheet, column, value, row, false);
    cache.shouldContinueBuildingCache = mayBuild;
    const index = cache._cache.get(unit)?.get(sheet)?.get(column);
    if (index !== undefined) noteRow(listOfRow, index, { value, row });
  };
}

function noteRow(
  listOfRow: WeakMap<ColumnIndex, Map<number, Rows>>,
  index: ColumnIndex,
  { value, row }: { readonly value: unknown; readonly row: number },
): void {
  const lists = listOfRow.get(index) ?? new Map<number, Rows>();
  listOfRow.set(index, lists);
  const likely = index.get(indexKey(value));
  const list = likely?.has(row) === true ? likely : [...index.values()].find((rows) => rows.has(row));
  if (list !== undefined) lists.set(row, list);
}

/** The engine files numbers written as text under the number, and texts in lower case. */
function indexKey(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  return value !== '' && String(number) === value ? number : value.toLowerCase();
}

/**
 * Before each calculation the engine asks of every row of every sheet whether it is hidden, for functions that leave hidden rows out: a
 * quarter of a second for a workbook of ten sheets, though most rows have never held anything. Below the last row with content and the
 * last one of which the engine knows something, none is hidden or filtered out, so those are not asked.
 */
export function askUsedRowsOnly(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  injector.get(FormulaDataModel).getHiddenRowsFiltered = () => {
    const books = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(books.map((book) => [book.getUnitId(), hiddenRowsOf(book)]));
  };
}

type HiddenRows = IObjectArrayPrimitiveType<Partial<IRowData>>;

function hiddenRowsOf(book: Workbook): Record<string, HiddenRows> {
  return Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), hiddenRowsIn(sheet)]));
}

function hiddenRowsIn(sheet: Worksheet): HiddenRows {
  const hidden: HiddenRows = {};
  const used = Math.max(sheet.getLastRowWithContent() + 1, sheet.getRowManager().getSize());
  for (let row = 0; row < used; row += 1)
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  return hidden;
}

/**
 * Whether a text reaches over the next cell the engine asks without the room at the cell's own sides, so that a text which needs a
 * little of that is cut.
 */
export function countRoomAtSides(): void {
  const { prototype } = SpreadsheetSkeleton;
  const room = DEFAULT_PADDING_DATA.l + DEFAULT_PADDING_DATA.r;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the skeleton that is asked
  const reach = prototype.getOverflowPosition;
  prototype.getOverflowPosition = function (size, ...rest) {
    return reach.call(this, { ...size, width: size.width + room }, ...rest);
  };
}
