import { parseAddress } from '../model/range/address';
import type { CellContent } from '../grid/grid';
import type { Sheet } from 'hucre/xlsx';
import { pixelsPerPoint } from '../model/range/points';
import { pixelsFromDigits } from './columnWidth';
import { fromFileFormula } from './fileFormula';
import { fromFileStyle, type FileLooks } from './fileStyle';
import { tableAt, tablesOf, withHeaders, type ReadTable } from './readTables';
import type { SavedCell, SavedSheet } from './savedWorkbook';
import { formulasOf, placeOf } from './sharedFormulas';

/** A sheet as the library reads it: with its styles, and with its numbers as they stand. */
export interface SheetPair {
  readonly styled: Sheet;
  readonly plain: Sheet;
}

export interface SheetOptions {
  readonly looks: FileLooks;
  /** Added to a date: 1462 in a workbook that counts its days from 1904. */
  readonly daysBefore1900: number;
  /** Does the number format show a date? */
  readonly isDate: (format: string) => boolean;
  readonly headerlessTables: ReadonlySet<string>;
}

/** A sheet that was read, with counts of what the grid cannot show as the file has it. */
export interface ReadSheet {
  readonly sheet: SavedSheet;
  /** Cells with borders, underlines and the like. */
  readonly otherLooks: number;
  /** Dates that were moved to the 1900 system. */
  readonly movedDates: number;
}

/** The grid's sheet of a file's. */
export function readSheet(pair: SheetPair, options: SheetOptions): ReadSheet {
  const { styled } = pair;
  const tables = tablesOf(styled, options.headerlessTables);
  const { cells, otherLooks, movedDates } = cellsOf(pair, { ...options, tables });
  return {
    sheet: {
      name: styled.name,
      visibility: styled.veryHidden === true ? 'VeryHidden' : styled.hidden === true ? 'Hidden' : 'Visible',
      frozen: { rows: styled.freezePane?.rows ?? 0, columns: styled.freezePane?.columns ?? 0 },
      columnWidths: widthsOf(styled),
      rowHeights: heightsOf(styled),
      merges: (styled.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      })),
      cells: withHeaders(cells, tables),
      tables: tables.map(({ saved }) => saved),
      charts: [],
      looks: {
        tabColor: styled.view?.tabColor?.rgb === undefined ? '' : `#${styled.view.tabColor.rgb}`,
        showGridlines: styled.view?.showGridLines !== false,
        isProtected: styled.protection?.sheet === true,
      },
    },
    otherLooks,
    movedDates,
  };
}

const heightsOf = ({ rowDefs }: Sheet): Map<number, number> =>
  new Map(
    [...(rowDefs ?? [])].flatMap(([row, { height }]): [number, number][] =>
      height === undefined ? [] : [[row, Math.round(height * pixelsPerPoint)]],
    ),
  );

const widthsOf = ({ columns = [] }: Sheet): Map<number, number> =>
  new Map(
    columns.flatMap(({ width }, column): [number, number][] =>
      width === undefined ? [] : [[column, pixelsFromDigits(width)]],
    ),
  );

type CellOptions = SheetOptions & { readonly tables: readonly ReadTable[] };

function cellsOf(
  pair: SheetPair,
  options: CellOptions,
): { cells: SavedCell[]; otherLooks: number; movedDates: number } {
  const formulas = formulasOf(pair.styled);
  const isFilled = filledCells(pair.styled);
  const cells: SavedCell[] = [];
  const count = { otherLooks: 0, movedDates: 0 };
  for (const key of placesOf(pair)) {
    const { format, style, more } = fromFileStyle(pair.styled.cells?.get(key)?.style ?? {}, options.looks);
    const place = placeOf(key);
    const formula = formulas.get(key);
    const isMoved = options.daysBefore1900 > 0 && format !== undefined && options.isDate(format);
    const content = isFilled(place) ? '' : contentAt(pair.plain, place);
    const moved = isMoved && typeof content === 'number' ? content + options.daysBefore1900 : content;
    if (more) count.otherLooks += 1;
    if (moved !== content) count.movedDates += 1;
    if (moved === '' && formula === undefined && format === undefined && style === undefined) continue;
    cells.push({
      ...place,
      content: moved,
      ...(formula === undefined ? {} : { formula: fromFileFormula(formula, tableAt(options.tables, place)) }),
      ...(format === undefined ? {} : { format }),
      ...(style === undefined ? {} : { style }),
    });
  }
  return { cells, ...count };
}

type Place = ReturnType<typeof placeOf>;

/** The library reads errors as their text, and dates as numbers where it knows no formats. */
function contentAt({ rows }: Sheet, { row, column }: Place): CellContent {
  const value = rows[row]?.[column] ?? '';
  return value instanceof Date ? '' : value;
}

/** Cells with a value or with something besides. */
function placesOf({ styled, plain }: SheetPair): Set<string> {
  const places = new Set(styled.cells?.keys() ?? []);
  for (const [row, values] of plain.rows.entries()) {
    for (const [column, value] of values.entries()) if (value !== null) places.add(`${row},${column}`);
  }
  return places;
}

/** Is the cell, not being its own, filled by an array formula? What stands there is what was calculated last. */
function filledCells({ cells }: Sheet): (place: Place) => boolean {
  const blocks = [...(cells ?? [])].flatMap(([key, { formulaType, formulaRef }]) => {
    const area = formulaType === 'array' ? parseAddress(formulaRef ?? '') : undefined;
    return area === undefined || area.rows * area.columns === 1 ? [] : [{ own: placeOf(key), area }];
  });
  return ({ row, column }) =>
    blocks.some(
      ({ own, area }) =>
        (own.row !== row || own.column !== column) &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
}
