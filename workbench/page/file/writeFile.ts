/** A workbook's bytes as .xlsx. */

import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import type { CellContent } from '../grid/grid';
import { columnName, formatCells } from '../model/range/address';
import { pixelsPerPoint } from '../model/range/points';
import { digitsFromPixels } from './columnWidth';
import { toFileFormula, isDynamic } from './fileFormula';
import { toFileStyle, usualFont } from './fileStyle';
import { toProperties } from './ownProperties';
import { finishParts } from './finishParts';
import type { SavedCell, SavedName, SavedSheet, SavedTable, SavedWorkbook } from './savedWorkbook';

/** The file of a workbook. */
export async function writeFile(workbook: SavedWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  const { names, settings, xmlParts } = workbook;
  const hiddenNames = names
    .filter(({ visible }) => !visible)
    .map(({ sheet, name }): readonly [string, string] => [sheet ?? '', name]);
  const bytes = await writeXlsx({
    sheets: workbook.sheets.map(fileSheet),
    activeSheet: workbook.activeSheet,
    namedRanges: names.map(fileName),
    defaultFont: usualFont,
    properties: { custom: toProperties({ settings, xmlParts, hiddenNames }) },
  });
  return finishParts(bytes);
}

const fileName = ({
  name,
  sheet,
  formula,
  comment,
}: SavedName): {
  name: string;
  range: string;
  scope?: string;
  comment?: string;
} => ({
  name,
  range: toFileFormula(formula, undefined),
  ...(sheet === undefined ? {} : { scope: sheet }),
  ...(comment === '' ? {} : { comment }),
});

function fileSheet(sheet: SavedSheet): WriteSheet {
  const { name, visibility, frozen, looks } = sheet;
  return {
    name,
    columns: fileColumns(sheet.columnWidths),
    cells: new Map([
      ...blanksOf(sheet),
      ...sheet.cells.map((cell): FileCell => [`${cell.row},${cell.column}`, fileCell(cell, sheet.tables)]),
    ]),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    rowDefs: new Map(
      [...sheet.rowHeights].map(([row, height]) => [row, { height: height / pixelsPerPoint }]),
    ),
    charts: [...sheet.charts],
    tables: sheet.tables.map((table) => fileTable(table, sheet)),
    view: {
      showGridLines: looks.showGridlines,
      ...(looks.tabColor === '' ? {} : { tabColor: { rgb: looks.tabColor.replace('#', '') } }),
    },
    ...(looks.isProtected ? { protection: { sheet: true } } : {}),
    ...(frozen.rows + frozen.columns > 0 ? { freezePane: frozen } : {}),
    ...(visibility === 'Hidden' ? { hidden: true } : {}),
    ...(visibility === 'VeryHidden' ? { veryHidden: true } : {}),
  };
}

type FileCell = [place: string, cell: Partial<Cell>];

/** The library writes a row only where it has a cell. */
const blanksOf = ({ rowHeights }: SavedSheet): FileCell[] =>
  [...rowHeights.keys()].map((row) => [`${row},0`, { value: null }]);

function fileColumns(widths: ReadonlyMap<number, number>): { width?: number }[] {
  const last = Math.max(-1, ...widths.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const pixels = widths.get(column);
    return pixels === undefined ? {} : { width: digitsFromPixels(pixels) };
  });
}

/** A text that looks like an escaped character (`_x000D_`) has its underscore escaped (ECMA-376 part 1, 22.9.2.19). */
const escaped = (content: CellContent): CellContent =>
  typeof content === 'string' ? content.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_') : content;

const contains = (table: SavedTable, { row, column }: SavedCell): boolean =>
  row >= table.row &&
  row < table.row + table.rows &&
  column >= table.column &&
  column < table.column + table.columns;

function fileCell(cell: SavedCell, tables: readonly SavedTable[]): Partial<Cell> {
  const style = toFileStyle(cell.style, cell.format);
  const styled = style === undefined ? {} : { style };
  if (cell.formula === undefined)
    return { ...styled, value: cell.content === '' ? null : escaped(cell.content) };
  const ownTable = tables.find((table) => contains(table, cell))?.name;
  return { ...styled, ...fileCalculation(cell, cell.formula, ownTable) };
}

/** A function is not answered yet: nothing was calculated. */
const unanswered = '#BUSY!';

function fileCalculation(cell: SavedCell, formula: string, ownTable: string | undefined): Partial<Cell> {
  const { spill = { rows: 1, columns: 1 } } = cell;
  const spills = cell.spill !== undefined || isDynamic(formula);
  return {
    formula: toFileFormula(formula, ownTable),
    ...(cell.content === unanswered ? {} : { formulaResult: escaped(cell.content) }),
    ...(spills
      ? { formulaType: 'array', formulaDynamic: true, formulaRef: formatCells({ ...cell, ...spill }) }
      : {}),
  };
}

function fileTable(table: SavedTable, { cells }: SavedSheet): NonNullable<WriteSheet['tables']>[number] {
  const headers = new Map(
    cells.filter(({ row }) => row === table.row).map(({ column, content }) => [column, String(content)]),
  );
  const { style, showBandedRows, showBandedColumns, showFilterButton } = table.looks;
  return {
    name: table.name,
    range: formatCells(table),
    columns: Array.from({ length: table.columns }, (_, index) => ({
      name: headers.get(table.column + index) ?? columnName(table.column + index),
    })),
    style,
    showRowStripes: showBandedRows,
    showColumnStripes: showBandedColumns,
    showAutoFilter: showFilterButton,
    showTotalRow: false,
  };
}
