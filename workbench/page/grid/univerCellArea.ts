/** Areas of cells in the engine: what stands in them, what is written into them. */

import {
  Dimension,
  ICommandService,
  ObjectMatrix,
  type ICellData,
  type Injector,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColWidthMutation } from '@univerjs/sheets';
import type { FRange, FWorkbook } from '@univerjs/sheets/facade';
import { areaOf, contains, mapCells, rangeOf, withinSheet } from './areas';
import { workbookId } from './engine';
import type { FormulaPlace } from './formulaDialect';
import { toExcelFormula } from './formulaDialect';
import type { Area, CellContent, Grid } from './grid';
import { contentOf, entryCell, formatCell, styleCell, styleOf } from './univerCells';
import { sheetOf } from './univerSheets';

type Cells = Pick<
  Grid,
  | 'values'
  | 'formulas'
  | 'texts'
  | 'numberFormats'
  | 'write'
  | 'setNumberFormats'
  | 'clear'
  | 'insert'
  | 'remove'
  | 'usedArea'
  | 'spillArea'
  | 'setStyle'
  | 'style'
  | 'setColumnWidth'
  | 'autofitColumns'
> & {
  /** The cell whose formula fills this one: itself, or the first cell of the array that spills over it. */
  readonly anchorOf: (cell: Area) => Area;
};

interface CellServices {
  readonly book: FWorkbook;
  readonly injector: Injector;
  /** What a formula in the cell may name. */
  readonly placeOf: (cell: Pick<Area, 'sheetId' | 'row' | 'column'>) => FormulaPlace;
}

export function univerCellArea(services: CellServices): Cells {
  const reader = cellReader(services);
  const { book, injector } = services;
  const setContent = cellSetter(injector, 'content');
  const setStyle = cellSetter(injector, 'style');
  const range = (area: Area): FRange => sheetOf(book, area.sheetId).getRange(rangeOf(withinSheet(area)));
  return {
    ...reader,
    ...shaping({ book, range, setStyle, setWidth: widthSetter(injector) }),
    texts: (area) => booleansAsText(range(area).getDisplayValues(), reader.values(area)),
    numberFormats: (area) =>
      mapCells(area, (row, column) => {
        const style = sheetOf(book, area.sheetId).getSheet().getComposedCellStyle(row, column);
        return style.n?.pattern ?? 'General';
      }),
    write(area, entries) {
      setContent(area, (row, column) => {
        const entry = entries[row]?.[column] ?? null;
        return entry === null ? null : entryCell(entry);
      });
    },
    setNumberFormats(area, codes) {
      setStyle(area, (row, column) => {
        const code = codes[row]?.[column] ?? null;
        return code === null ? null : formatCell(code);
      });
    },
  };
}

interface ShapingParts {
  readonly book: FWorkbook;
  readonly range: (area: Area) => FRange;
  readonly setStyle: SetCells;
  readonly setWidth: ReturnType<typeof widthSetter>;
}

/** What changes the look and the place of cells. */
function shaping({
  book,
  range,
  setStyle,
  setWidth,
}: ShapingParts): Pick<
  Cells,
  'clear' | 'insert' | 'remove' | 'setStyle' | 'style' | 'setColumnWidth' | 'autofitColumns'
> {
  return {
    clear(area, what) {
      range(area).clear({ contentsOnly: what === 'contents', formatOnly: what === 'formats' });
    },
    insert(area, shift) {
      range(area).insertCells(shift === 'down' ? Dimension.ROWS : Dimension.COLUMNS);
    },
    remove(area, shift) {
      range(area).deleteCells(shift === 'up' ? Dimension.ROWS : Dimension.COLUMNS);
    },
    setStyle(area, style) {
      setStyle(area, () => styleCell(style));
    },
    style: ({ sheetId, row, column }) => styleOf(sheetOf(book, sheetId).getSheet(), row, column),
    setColumnWidth(area, width) {
      setWidth(area.sheetId, rangeOf(area), width);
    },
    autofitColumns(area) {
      for (const [index, width] of textWidths(range(area).getDisplayValues()).entries()) {
        setWidth(area.sheetId, rangeOf({ ...area, column: area.column + index, columns: 1 }), width);
      }
    },
  };
}

/** Sets the width alone: the engine's command would go on to measure the height of a million rows. */
function widthSetter(injector: Injector): (sheetId: string, range: IRange, width: number) => void {
  const commands = injector.get(ICommandService);
  return (subUnitId, range, colWidth) => {
    const params = { unitId: workbookId, subUnitId, ranges: [range], colWidth };
    commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, params);
  };
}

/** What stands in cells: their own content, or what an array formula elsewhere spills into them. */
function cellReader({
  book,
  injector,
  placeOf,
}: CellServices): Pick<Cells, 'values' | 'formulas' | 'usedArea' | 'spillArea' | 'anchorOf'> {
  const model = injector.get(FormulaDataModel);
  const own = (sheetId: string): ObjectMatrix<Nullable<ICellData>> =>
    sheetOf(book, sheetId).getSheet().getCellMatrix();
  const spilled = (sheetId: string, row: number, column: number): Nullable<ICellData> =>
    model.getArrayFormulaCellData()[workbookId]?.[sheetId]?.[row]?.[column];
  const content = (sheetId: string, row: number, column: number): CellContent => {
    const cell = own(sheetId).getValue(row, column);
    const value = contentOf(cell);
    return value === '' ? contentOf(spilled(sheetId, row, column)) : value;
  };
  return {
    values: (area) => mapCells(area, (row, column) => content(area.sheetId, row, column)),
    formulas: (area) =>
      mapCells(area, (row, column) => {
        const { sheetId } = area;
        const formula = model.getFormulaStringByCell(row, column, sheetId, workbookId);
        if (formula === null || formula === undefined) return content(sheetId, row, column);
        return toExcelFormula(formula, placeOf({ sheetId, row, column }));
      }),
    usedArea: (sheetId, valuesOnly) => usedArea(sheetId, own(sheetId), (cell) => isUsed(cell, valuesOnly)),
    spillArea({ sheetId, row, column }) {
      const range = model.getArrayFormulaRange()[workbookId]?.[sheetId]?.[row]?.[column];
      return range === undefined ? null : areaOf(sheetId, range);
    },
    anchorOf(cell) {
      const areas: Area[] = [];
      new ObjectMatrix(model.getArrayFormulaRange()[workbookId]?.[cell.sheetId]).forValue(
        (_row, _column, range) => {
          areas.push(areaOf(cell.sheetId, range));
        },
      );
      return areas.find((area) => contains(area, cell)) ?? cell;
    },
  };
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  const hasContent = contentOf(cell) !== '' || typeof cell?.f === 'string' || typeof cell?.si === 'string';
  return hasContent || (!valuesOnly && cell?.s !== undefined && cell.s !== null);
}

function usedArea(
  sheetId: string,
  cells: ObjectMatrix<Nullable<ICellData>>,
  counts: (cell: Nullable<ICellData>) => boolean,
): Area | null {
  const edge = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  cells.forValue((row, column, cell) => {
    if (!counts(cell)) return;
    edge.startRow = Math.min(edge.startRow, row);
    edge.endRow = Math.max(edge.endRow, row);
    edge.startColumn = Math.min(edge.startColumn, column);
    edge.endColumn = Math.max(edge.endColumn, column);
  });
  return edge.endRow < 0 ? null : areaOf(sheetId, edge);
}

/** Fills cells of an area, each with what `cell` gives for its offset; null leaves a cell as it is. */
type SetCells = (area: Area, cell: (row: number, column: number) => ICellData | null) => void;

/**
 * Writes in one step of the engine, the one behind its commands. A write that says it is a matter of style keeps the
 * formulas of its cells and starts no calculation.
 */
function cellSetter(injector: Injector, what: 'content' | 'style'): SetCells {
  const commands = injector.get(ICommandService);
  const trigger = what === 'style' ? { trigger: SetStyleCommand.id } : {};
  return (area, cell) => {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const data = cell(row, column);
        if (data !== null) (cellValue[area.row + row] ??= {})[area.column + column] = data;
      }
    }
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: workbookId, subUnitId: area.sheetId, cellValue, ...trigger };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
  };
}

/** The engine shows a truth value as 1 or 0. */
const booleansAsText = (texts: string[][], values: readonly CellContent[][]): string[][] =>
  texts.map((row, r) =>
    row.map((text, c) => {
      const value = values[r]?.[c];
      return typeof value === 'boolean' ? String(value).toUpperCase() : text;
    }),
  );

const pixelsPerCharacter = 7.5;

/** Wide enough for each column's longest text, within reason. */
function textWidths(texts: readonly (readonly string[])[]): number[] {
  const columns = texts[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...texts.map((row) => row[column]?.length ?? 0));
    return Math.min(360, Math.max(64, Math.round(longest * pixelsPerCharacter) + 18));
  });
}
