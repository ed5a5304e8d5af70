import type {
  Area,
  CellContent,
  CellStyle,
  FrozenPanes,
  Grid,
  GridEvent,
  GridSheet,
  SheetLook,
  GridTable,
} from '../../workbench/page/grid/grid';
import { placeOn } from '../../workbench/page/grid/places';
import { intersection } from '../../workbench/page/model/range/area';

/** A cell of the fake grid. */
interface Cell {
  value: CellContent;
  formula: string | undefined;
  format: string | undefined;
  style: CellStyle;
}

type Sheet = Map<string, Cell>;

/** What a test may do to the fake grid beside what the model does: act as the user, and pretend that something spills. */
export interface MemoryGrid extends Grid {
  readonly userWrites: (area: Area, value: CellContent) => void;
  readonly spills: (cell: Area, over: Area) => void;
  readonly widths: readonly { area: Area; width: number | 'fit' }[];
  /** Pretends that the user filters a table. */
  readonly filters: (tableId: string, isFiltered: boolean) => void;
  /** How often everything was calculated anew. */
  readonly calculations: () => number;
}

interface State {
  sheets: GridSheet[];
  readonly cells: Map<string, Sheet>;
  tables: GridTable[];
  active: string;
  selected: Area;
  calculations: number;
  readonly spillAreas: { readonly cell: Area; readonly over: Area }[];
  readonly listeners: ((event: GridEvent) => void)[];
  readonly widths: { area: Area; width: number | 'fit' }[];
  readonly heights: Map<string, Map<number, number>>;
  readonly frozen: Map<string, FrozenPanes>;
  readonly looks: Map<string, SheetLook>;
  merged: Area[];
  numbered: number;
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

function placeOf(key: string): { row: number; column: number } {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return { row, column };
}

function sheetOf(state: State, sheetId: string): Sheet {
  const sheet = state.cells.get(sheetId);
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetId}.`);
  return sheet;
}

function map<Value>(state: State, area: Area, read: (cell: Cell | undefined) => Value): Value[][] {
  const sheet = sheetOf(state, area.sheetId);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(sheet.get(keyOf(area.row + row, area.column + column))),
    ),
  );
}

function change(state: State, area: Area, write: (cell: Cell, row: number, column: number) => void): void {
  const sheet = sheetOf(state, area.sheetId);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const key = keyOf(area.row + row, area.column + column);
      const cell = sheet.get(key) ?? { value: '', formula: undefined, format: undefined, style: {} };
      write(cell, row, column);
      sheet.set(key, cell);
    }
  }
}

function tell(state: State, event: GridEvent): void {
  for (const listener of state.listeners) listener(event);
}

function inside({ row, column }: { row: number; column: number }, area: Area): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Moves the cells beyond the area by its height or width; those in the area fall away when the move is backwards. */
function moveCells(state: State, area: Area, direction: 'down' | 'right' | 'up' | 'left'): void {
  const vertical = direction === 'down' || direction === 'up';
  const sign = direction === 'down' || direction === 'right' ? 1 : -1;
  const band: Area = vertical ? { ...area, rows: Infinity } : { ...area, columns: Infinity };
  const sheet = sheetOf(state, area.sheetId);
  const moving = [...sheet].filter(([key]) => inside(placeOf(key), band));
  for (const [key] of moving) sheet.delete(key);
  for (const [key, cell] of moving) {
    const { row, column } = placeOf(key);
    if (sign < 0 && inside({ row, column }, area)) continue;
    sheet.set(
      vertical ? keyOf(row + sign * area.rows, column) : keyOf(row, column + sign * area.columns),
      cell,
    );
  }
  state.tables = state.tables.map((table) => {
    const isInBand =
      table.area.sheetId === area.sheetId && inside(table.area, band) && !inside(table.area, area);
    if (!isInBand) return table;
    const moved = vertical
      ? { ...table.area, row: table.area.row + sign * area.rows }
      : { ...table.area, column: table.area.column + sign * area.columns };
    return { ...table, area: moved };
  });
  tell(state, { kind: 'changed', area, by: 'addin' });
}

const hasLook = ({ format = 'General', style }: Cell): boolean =>
  format !== 'General' || Object.keys(style).length > 0;

function usedArea(state: State, within: Area, valuesOnly: boolean): Area | null {
  const edge = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  for (const [key, cell] of sheetOf(state, within.sheetId)) {
    const place = placeOf(key);
    const isUsed = cell.value !== '' || cell.formula !== undefined || (!valuesOnly && hasLook(cell));
    if (!isUsed || !inside(place, within)) continue;
    edge.top = Math.min(edge.top, place.row);
    edge.bottom = Math.max(edge.bottom, place.row);
    edge.left = Math.min(edge.left, place.column);
    edge.right = Math.max(edge.right, place.column);
  }
  if (edge.bottom < 0) return null;
  const { top, bottom, left, right } = edge;
  return {
    sheetId: within.sheetId,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

type Cells = Pick<
  Grid,
  | 'values'
  | 'formulas'
  | 'texts'
  | 'numberFormats'
  | 'write'
  | 'setNumberFormats'
  | 'copyFormats'
  | 'clear'
  | 'setStyle'
  | 'style'
>;

function clearCell(cell: Cell, what: 'all' | 'contents' | 'formats'): void {
  if (what !== 'formats') Object.assign(cell, { value: '', formula: undefined });
  if (what !== 'contents') Object.assign(cell, { format: undefined, style: {} });
}

function cellsOf(state: State): Cells {
  return {
    values: (area) => map(state, area, (cell) => cell?.value ?? ''),
    formulas: (area) => map(state, area, (cell) => cell?.formula ?? cell?.value ?? ''),
    texts: (area) => map(state, area, (cell) => String(cell?.value ?? '')),
    numberFormats: (area) => map(state, area, (cell) => cell?.format ?? 'General'),
    write: (area, entries) => {
      change(state, area, (cell, row, column) => {
        const entry = entries[row]?.[column] ?? null;
        if (entry === null) return;
        const isFormula = entry.kind === 'formula';
        Object.assign(cell, {
          value: isFormula ? 0 : entry.content,
          formula: isFormula ? entry.content : undefined,
        });
      });
      tell(state, { kind: 'changed', area, by: 'addin' });
    },
    setNumberFormats: (area, codes) => {
      change(state, area, (cell, row, column) => {
        cell.format = codes[row]?.[column] ?? cell.format;
      });
    },
    copyFormats: (source, target) => {
      const looks = map(state, source, (cell) => ({ format: cell?.format, style: cell?.style ?? {} }));
      change(state, target, (cell, row, column) => {
        Object.assign(cell, looks[row % source.rows]?.[column % source.columns]);
      });
    },
    clear: (area, what) => {
      for (const [key, cell] of sheetOf(state, area.sheetId)) {
        if (inside(placeOf(key), area)) clearCell(cell, what);
      }
      tell(state, { kind: 'changed', area, by: 'addin' });
    },
    setStyle: (area, style) => {
      change(state, area, (cell) => {
        const borders = style.borders && { ...cell.style.borders, ...style.borders };
        cell.style = { ...cell.style, ...style, ...(borders && { borders }) };
      });
    },
    style: (area) => map(state, { ...area, rows: 1, columns: 1 }, (cell) => cell?.style ?? {})[0]?.[0] ?? {},
  };
}

type Sheets = Pick<
  Grid,
  | 'sheets'
  | 'activeSheetId'
  | 'addSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'deleteSheet'
  | 'activateSheet'
  | 'setVisibility'
>;

function replaceSheet(state: State, sheetId: string, part: Partial<GridSheet>): void {
  state.sheets = state.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, ...part } : sheet));
}

function sheetsOf(state: State): Sheets {
  return {
    sheets: () => state.sheets,
    activeSheetId: () => state.active,
    addSheet: (name) => {
      state.numbered += 1;
      const sheet: GridSheet = { id: `sheet-${state.numbered}`, name, visibility: 'Visible' };
      state.sheets = [...state.sheets, sheet];
      state.cells.set(sheet.id, new Map());
      tell(state, { kind: 'sheetAdded', sheetId: sheet.id });
      return sheet;
    },
    renameSheet: (sheetId, name) => {
      replaceSheet(state, sheetId, { name });
    },
    moveSheet: (sheetId, position) => {
      const moved = state.sheets.filter(({ id }) => id === sheetId);
      const others = state.sheets.filter(({ id }) => id !== sheetId);
      state.sheets = [...others.slice(0, position), ...moved, ...others.slice(position)];
    },
    deleteSheet: (sheetId) => {
      state.sheets = state.sheets.filter(({ id }) => id !== sheetId);
      state.cells.delete(sheetId);
      state.tables = state.tables.filter(({ area }) => area.sheetId !== sheetId);
      state.active = state.active === sheetId ? (state.sheets[0]?.id ?? '') : state.active;
      tell(state, { kind: 'sheetDeleted', sheetId });
    },
    activateSheet: (sheetId) => {
      state.active = sheetId;
      tell(state, { kind: 'sheetActivated', sheetId });
    },
    setVisibility: (sheetId, visibility) => {
      replaceSheet(state, sheetId, { visibility });
    },
  };
}

type Tables = Pick<Grid, 'tables' | 'addTable' | 'resizeTable' | 'renameTable' | 'removeTable'>;

/** Later, as the real grid's tables. */
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

function replaceTable(state: State, tableId: string, part: Partial<GridTable>): void {
  state.tables = state.tables.map((table) => (table.id === tableId ? { ...table, ...part } : table));
}

function tablesOf(state: State): Tables {
  return {
    tables: () => state.tables,
    addTable: async (area, name) => {
      await later();
      state.numbered += 1;
      const table: GridTable = { id: `table-${state.numbered}`, name, area, isFiltered: false };
      state.tables = [...state.tables, table];
      return table;
    },
    resizeTable: async (tableId, area) => {
      await later();
      replaceTable(state, tableId, { area });
    },
    renameTable: async (tableId, name) => {
      await later();
      replaceTable(state, tableId, { name });
    },
    removeTable: async (tableId) => {
      await later();
      state.tables = state.tables.filter(({ id }) => id !== tableId);
    },
  };
}

function newState(): State {
  return {
    sheets: [{ id: 'sheet-1', name: 'Sheet1', visibility: 'Visible' }],
    cells: new Map([['sheet-1', new Map<string, Cell>()]]),
    tables: [],
    active: 'sheet-1',
    selected: { sheetId: 'sheet-1', row: 0, column: 0, rows: 1, columns: 1 },
    calculations: 0,
    spillAreas: [],
    listeners: [],
    widths: [],
    heights: new Map(),
    frozen: new Map(),
    looks: new Map(),
    merged: [],
    numbered: 1,
  };
}

function sameCell(one: Area, other: Area): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

type SizeMembers = Pick<
  Grid,
  | 'setColumnWidth'
  | 'columnWidths'
  | 'autofitColumns'
  | 'setRowHeight'
  | 'rowHeights'
  | 'autofitRows'
  | 'place'
>;

/** Columns of 64 and rows of 20 pixels, as in a new workbook of Excel. */
function sizesOf(state: State): SizeMembers {
  const columnWidths = (sheetId: string): Map<number, number> =>
    new Map(
      state.widths.flatMap(({ area, width }): [number, number][] =>
        area.sheetId === sheetId && width !== 'fit'
          ? Array.from({ length: area.columns }, (_, index) => [area.column + index, width])
          : [],
      ),
    );
  const heightsOf = (sheetId: string): Map<number, number> =>
    state.heights.get(sheetId) ?? new Map<number, number>();
  return {
    columnWidths,
    setColumnWidth: (area, width) => {
      state.widths.push({ area, width });
    },
    autofitColumns: (area) => {
      state.widths.push({ area, width: 'fit' });
    },
    rowHeights: heightsOf,
    setRowHeight: ({ sheetId, row, rows }, height) => {
      const heights = new Map(heightsOf(sheetId));
      for (let index = row; index < row + rows; index += 1) heights.set(index, height);
      state.heights.set(sheetId, heights);
    },
    autofitRows: ({ sheetId, row, rows }) => {
      const kept = [...heightsOf(sheetId)].filter(([index]) => index < row || index >= row + rows);
      state.heights.set(sheetId, new Map(kept));
    },
    place: (area) => {
      const widths = columnWidths(area.sheetId);
      const heights = heightsOf(area.sheetId);
      return placeOn(area, {
        columnWidth: (column) => widths.get(column) ?? 64,
        rowHeight: (row) => heights.get(row) ?? 20,
      });
    },
  };
}

type LookMembers = Pick<
  Grid,
  'merge' | 'unmerge' | 'merges' | 'freezePanes' | 'frozenPanes' | 'setSheetLook' | 'sheetLook'
>;

const touch = (one: Area, other: Area): boolean => intersection(one, other) !== null;

function looksOf(state: State): LookMembers {
  const sheetLook = (sheetId: string): SheetLook =>
    state.looks.get(sheetId) ?? { tabColor: '', showGridlines: true };
  const unmerge = (area: Area): void => {
    state.merged = state.merged.filter((merged) => !touch(merged, area));
  };
  return {
    unmerge,
    merge: (area) => {
      unmerge(area);
      state.merged.push(area);
    },
    merges: (sheetId) => state.merged.filter((area) => area.sheetId === sheetId),
    freezePanes: (sheetId, panes) => {
      state.frozen.set(sheetId, panes);
    },
    frozenPanes: (sheetId) => state.frozen.get(sheetId) ?? { rows: 0, columns: 0 },
    sheetLook,
    setSheetLook: (sheetId, look) => {
      state.looks.set(sheetId, { ...sheetLook(sheetId), ...look });
    },
  };
}

/** A grid in memory, with one sheet `Sheet1`. It does not calculate: a formula's value is 0. */
export function createMemoryGrid(): MemoryGrid {
  const state = newState();
  return {
    ...sheetsOf(state),
    ...cellsOf(state),
    ...tablesOf(state),
    insert: (area, shift) => {
      moveCells(state, area, shift);
    },
    remove: (area, shift) => {
      moveCells(state, area, shift);
    },
    usedArea: (within, valuesOnly) => usedArea(state, within, valuesOnly),
    spillArea: (cell) => state.spillAreas.find((spill) => sameCell(spill.cell, cell))?.over ?? null,
    isCalculated: () => true,
    spillParent: (cell) => {
      const found = state.spillAreas.find(({ over }) => over.sheetId === cell.sheetId && inside(cell, over));
      return found === undefined ? null : found.cell;
    },
    ...sizesOf(state),
    ...looksOf(state),
    selection: () => state.selected,
    select: (area) => {
      state.selected = area;
      tell(state, { kind: 'selected', area });
    },
    recalculate: () => {
      state.calculations += 1;
    },
    settled: () => Promise.resolve(),
    onEvent: (listener) => {
      state.listeners.push(listener);
    },
    userWrites: (area, value) => {
      change(state, area, (cell) => {
        Object.assign(cell, { value, formula: undefined });
      });
      tell(state, { kind: 'changed', area, by: 'user' });
    },
    spills: (cell, over) => {
      state.spillAreas.push({ cell, over });
    },
    filters: (tableId, isFiltered) => {
      replaceTable(state, tableId, { isFiltered });
    },
    widths: state.widths,
    calculations: () => state.calculations,
  };
}
