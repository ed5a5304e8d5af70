import type { Area, CellContent, CellStyle, Grid } from '../grid/grid';
import type { Host } from './hostTypes';
import { columnName, formatCells } from './range/address';
import { wholeSheet } from './range/area';

/** A cell as it would be saved: only what is not usual is there. */
export interface CellImage {
  /** What stands in the cell, or what its formula gives. */
  readonly value: CellContent;
  readonly formula?: string;
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface SheetImage {
  readonly name: string;
  readonly visibility: string;
  /** The cells with content, format or style, by address without sheet. */
  readonly cells: Readonly<Record<string, CellImage>>;
}

/** Everything in a workbook, plain, so that two moments of it can be held against each other. */
export interface WorkbookImage {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetImage[];
  /** Tables by name, with sheet and address. */
  readonly tables: Readonly<Record<string, string>>;
  /** Defined names, those of a sheet with it in front, and what they stand for. */
  readonly names: Readonly<Record<string, string>>;
  /** Settings of the add-in as JSON text, by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** The workbook as it is now. Ids, the selection and what only shows (widths, frozen rows) are not in it. */
export function workbookImage({
  grid,
  host,
}: {
  readonly grid: Grid;
  readonly host: Pick<Host, 'settings' | 'names'>;
}): WorkbookImage {
  const sheets = grid.sheets();
  const nameOf = (sheetId: string): string => sheets.find(({ id }) => id === sheetId)?.name ?? '';
  const tables = grid
    .tables()
    .map(({ name, area }) => [name, `${nameOf(area.sheetId)}!${formatCells(area)}`] as const);
  return {
    sheets: sheets.map(({ id, name, visibility }) => ({ name, visibility, cells: cellImages(grid, id) })),
    tables: Object.fromEntries(sorted(tables)),
    names: Object.fromEntries(sorted(host.names())),
    settings: Object.fromEntries(sorted(host.settings())),
  };
}

type Entry = readonly [key: string, value: string];

const sorted = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1));

function cellImages(grid: Grid, sheetId: string): Record<string, CellImage> {
  const area = grid.usedArea(wholeSheet(sheetId), false);
  if (area === null) return {};
  const image = imageMaker(grid, area);
  const cells: Record<string, CellImage> = {};
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const cell = image(row, column);
      if (cell !== undefined) cells[`${columnName(area.column + column)}${area.row + row + 1}`] = cell;
    }
  }
  return cells;
}

/** Cells of the area by their offset; undefined for one that has nothing. */
function imageMaker(grid: Grid, area: Area): (row: number, column: number) => CellImage | undefined {
  const values = grid.values(area);
  const formulas = grid.formulas(area);
  const formats = grid.numberFormats(area);
  const styleOf = styleReader(grid, area);
  return (row, column) => {
    const value = values[row]?.[column] ?? '';
    const formula = formulas[row]?.[column];
    const format = formats[row]?.[column] ?? 'General';
    const image: CellImage = {
      value,
      ...(typeof formula === 'string' && formula !== value ? { formula } : {}),
      ...(format === 'General' ? {} : { format }),
      ...styleOf(row, column),
    };
    return value === '' && Object.keys(image).length === 1 ? undefined : image;
  };
}

type StyleOf = (row: number, column: number) => { readonly style?: CellStyle };

/** A style is told where it differs from that of a cell which nobody has touched. */
function styleReader(grid: Grid, area: Area): StyleOf {
  const untouched = JSON.stringify(grid.style({ ...area, row: area.row + area.rows, rows: 1, columns: 1 }));
  return (row, column) => {
    const style = grid.style({
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    });
    return JSON.stringify(style) === untouched ? {} : { style };
  };
}
