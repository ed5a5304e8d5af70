/** What stands in cells of the engine: their own content, or what an array formula elsewhere spills into them. */

import type { ICellData, Injector, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook } from '@univerjs/sheets/facade';
import { areaOf, contains, mapCells, overlap, union, withinSheet } from './areas';
import { workbookId } from './engine';
import { toExcelFormula, type FormulaPlace } from './formulaDialect';
import type { Area, CellContent, Grid } from './grid';
import { formatReader } from './cellStyles';
import { contentOf } from './univerCells';
import { sheetOf } from './univerSheets';

type Reading = Pick<
  Grid,
  'values' | 'formulas' | 'texts' | 'numberFormats' | 'usedArea' | 'spillArea' | 'spillParent'
>;

export interface CellServices {
  readonly book: FWorkbook;
  readonly injector: Injector;
  /** What a formula in the cell may name. */
  readonly placeOf: (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace;
  /** The sheets that a formula was ever written into. */
  readonly formulaSheets: ReadonlySet<string>;
  /** The engine's range of an area. */
  readonly range: (area: Area) => FRange;
}

export function cellReading(services: CellServices): Reading {
  const { book, injector, range } = services;
  const model = injector.get(FormulaDataModel);
  const values = (area: Area): CellContent[][] => {
    const content = contentReader(services, area.sheetId);
    return mapCells(area, content);
  };
  return {
    values,
    formulas: (area) => formulasOf(services, area),
    texts: (area) => booleansAsText(range(area).getDisplayValues(), values(area)),
    numberFormats(area) {
      const cells = cellsOf(book, area.sheetId);
      const formatOf = formatReader(book.getWorkbook().getStyles());
      return mapCells(area, (row, column) => formatOf(cells.getValue(row, column)));
    },
    usedArea: (within, valuesOnly) => usedArea(services, within, valuesOnly),
    spillArea({ sheetId, row, column }) {
      const spill = model.getArrayFormulaRange()[workbookId]?.[sheetId]?.[row]?.[column];
      return spill === undefined ? null : areaOf(sheetId, spill);
    },
    spillParent(cell) {
      const parent = spillAreas(model, cell.sheetId).find((area) => contains(area, cell));
      return parent === undefined ? null : { ...parent, rows: 1, columns: 1 };
    },
  };
}

/** The areas that dynamic arrays of a sheet fill, each from the cell of its formula. */
export function spillAreas(model: FormulaDataModel, sheetId: string): Area[] {
  const rows: readonly object[] = Object.values(model.getArrayFormulaRange()[workbookId]?.[sheetId] ?? {});
  return rows.flatMap((row) =>
    Object.values(row)
      .filter(isRange)
      .map((range) => areaOf(sheetId, range)),
  );
}

const isRange = (value: unknown): value is IRange =>
  typeof value === 'object' && value !== null && 'startRow' in value;

export const cellsOf = (book: FWorkbook, sheetId: string): ObjectMatrix<Nullable<ICellData>> =>
  sheetOf(book, sheetId).getSheet().getCellMatrix();

function contentReader(
  { book, injector }: CellServices,
  sheetId: string,
): (row: number, column: number) => CellContent {
  const cells = cellsOf(book, sheetId);
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[workbookId]?.[sheetId];
  return (row, column) => {
    const value = contentOf(cells.getValue(row, column));
    return value === '' && spilled !== undefined ? contentOf(spilled[row]?.[column]) : value;
  };
}

function formulasOf(services: CellServices, area: Area): CellContent[][] {
  const { sheetId } = area;
  const model = services.injector.get(FormulaDataModel);
  const cells = cellsOf(services.book, sheetId);
  const content = contentReader(services, sheetId);
  return mapCells(area, (row, column) => {
    if (!hasFormula(cells.getValue(row, column))) return content(row, column);
    const formula = model.getFormulaStringByCell(row, column, sheetId, workbookId);
    if (formula === null || formula === undefined) return content(row, column);
    return toExcelFormula(formula, services.placeOf({ sheetId, row, column }));
  });
}

/** Has the cell a formula of its own, or a share of one that was filled down? */
export const hasFormula = (cell: Nullable<ICellData>): boolean =>
  typeof cell?.f === 'string' || typeof cell?.si === 'string';

function usedArea({ book, injector }: CellServices, given: Area, valuesOnly: boolean): Area | null {
  const within = withinSheet(given);
  const used = cellsOf(book, within.sheetId);
  const edge = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  used.forValue((row, column, cell) => {
    if (!contains(within, { sheetId: within.sheetId, row, column }) || !isUsed(cell, valuesOnly)) return;
    edge.startRow = Math.min(edge.startRow, row);
    edge.endRow = Math.max(edge.endRow, row);
    edge.startColumn = Math.min(edge.startColumn, column);
    edge.endColumn = Math.max(edge.endColumn, column);
  });
  const own = edge.endRow < 0 ? null : areaOf(within.sheetId, edge);
  const spills = spillAreas(injector.get(FormulaDataModel), within.sheetId).map((area) =>
    overlap(area, within),
  );
  return spills.reduce((all, area) => (area === null ? all : union(all, area)), own);
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (contentOf(cell) !== '' || hasFormula(cell)) return true;
  return !valuesOnly && cell?.s !== undefined && cell.s !== null;
}

/** The engine shows a truth value as 1 or 0. */
const booleansAsText = (texts: string[][], values: readonly CellContent[][]): string[][] =>
  texts.map((row, r) =>
    row.map((text, c) => {
      const value = values[r]?.[c];
      return typeof value === 'boolean' ? String(value).toUpperCase() : text;
    }),
  );
