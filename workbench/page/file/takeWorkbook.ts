/** The workbook as it stands in the grid and in the model. */

import type { Area, CellStyle, Grid } from '../grid/grid';
import type { BookContents, NamedEntry } from '../model/objects/book';
import type { Host } from '../model/hostTypes';
import { formatAbsolute } from '../model/range/address';
import { wholeSheet } from '../model/range/area';
import { readSettings } from '../model/settingsStore';
import { isWritable, toFileChart } from './fileCharts';
import type { SavedCell, SavedName, SavedSheet, SavedTable, SavedWorkbook } from './savedWorkbook';

/** An open workbook: its cells, and what the grid lacks. */
export interface OpenWorkbook {
  readonly grid: Grid;
  readonly contents: BookContents;
  /** The charts of a sheet; none where a workbook is only being filled. */
  readonly charts?: Host['charts'];
}

const noCharts: Host['charts'] = () => [];

/** A picture of the workbook that can be written to a file. */
export function takeWorkbook({ grid, contents, charts = noCharts }: OpenWorkbook): SavedWorkbook {
  const sheets = grid.sheets();
  const nameOf = (sheetId: string | undefined): string | undefined =>
    sheets.find(({ id }) => id === sheetId)?.name;
  return {
    sheets: sheets.map(({ id, name, visibility }) => ({
      name,
      visibility,
      ...sheetContents({ grid, contents }, id),
      charts: charts(id)
        .filter(isWritable)
        .map((chart) => toFileChart(chart, { grid, sheetId: id, nameOf })),
    })),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === grid.activeSheetId()),
    ),
    names: contents.names.map((entry) => savedName(entry, nameOf)),
    settings: Object.fromEntries(readSettings(contents.settings)),
    xmlParts: contents.xmlParts.map(({ xml }) => xml),
  };
}

function savedName(
  entry: NamedEntry,
  nameOf: (sheetId: string | undefined) => string | undefined,
): SavedName {
  const { name, sheetId, meaning, comment, visible } = entry;
  const formula =
    meaning.kind === 'formula'
      ? meaning.formula
      : `=${formatAbsolute(nameOf(meaning.area.sheetId) ?? '', meaning.area)}`;
  return { name, sheet: nameOf(sheetId), formula, comment, visible };
}

function sheetContents(
  { grid, contents }: OpenWorkbook,
  sheetId: string,
): Omit<SavedSheet, 'name' | 'visibility' | 'charts'> {
  const { isProtected } = contents.sheetExtras(sheetId);
  const area = grid.usedArea(wholeSheet(sheetId), false);
  return {
    frozen: grid.frozenPanes(sheetId),
    columnWidths: grid.columnWidths(sheetId),
    rowHeights: grid.rowHeights(sheetId),
    merges: grid.merges(sheetId).map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    cells: area === null ? [] : savedCells(grid, area),
    tables: grid
      .tables()
      .filter((table) => table.area.sheetId === sheetId)
      .map(({ id, name, area: { row, column, rows, columns } }): SavedTable => {
        const { style, showBandedRows, showBandedColumns, showFilterButton } = contents.tableExtras(id);
        const looks = { style, showBandedRows, showBandedColumns, showFilterButton };
        return { name, row, column, rows, columns, looks };
      }),
    looks: { ...grid.sheetLook(sheetId), isProtected },
  };
}

function savedCells(grid: Grid, area: Area): SavedCell[] {
  const values = grid.values(area);
  const formulas = grid.formulas(area);
  const formats = grid.numberFormats(area);
  const styleAt = styleReader(grid, area);
  const cells: SavedCell[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const place = { row: area.row + row, column: area.column + column };
      const content = values[row]?.[column] ?? '';
      const formula = formulas[row]?.[column];
      const format = formats[row]?.[column] ?? 'General';
      const style = styleAt({ ...area, ...place, rows: 1, columns: 1 });
      const hasFormula = typeof formula === 'string' && formula !== content;
      if (content === '' && !hasFormula && format === 'General' && style === undefined) continue;
      cells.push({
        ...place,
        content,
        ...(hasFormula ? { formula, ...spillOf(grid, { ...area, ...place, rows: 1, columns: 1 }) } : {}),
        ...(format === 'General' ? {} : { format }),
        ...(style === undefined ? {} : { style }),
      });
    }
  }
  return cells;
}

function spillOf(grid: Grid, cell: Area): Pick<SavedCell, 'spill'> {
  const spill = grid.spillArea(cell);
  return spill === null ? {} : { spill: { rows: spill.rows, columns: spill.columns } };
}

/** The parts of a cell's style that a cell which nobody has touched does not have. */
function styleReader(grid: Grid, area: Area): (cell: Area) => CellStyle | undefined {
  const untouched = new Map(
    Object.entries(grid.style({ ...area, row: area.row + area.rows, rows: 1, columns: 1 })),
  );
  return (cell) => {
    const own = Object.entries(grid.style(cell)).filter(([part, value]) => untouched.get(part) !== value);
    return own.length === 0 ? undefined : Object.fromEntries(own);
  };
}
