import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { civilFromDay, type Day } from '../../core/day';
import { type CopyCell, type CopySheet } from '../../sheets/boardCopy/copySheet';
import { copyStyle } from '../../sheets/boardCopy/copyStyles';
import { fixedArea } from '../../sheets/cells';
import { type MoneyUnit, pageOf } from '../../text/boardCopy';
import type { Language } from '../../text/language';
import { fileChart } from './fileChart';
import { fileStyle, usualFont } from './fileStyle';
import { linesIn } from './linesIn';

/** A copy that is to become a file. */
export interface CopyToWrite {
  readonly sheets: readonly CopySheet[];
  readonly title: string;
  readonly unit: MoneyUnit;
  readonly language: Language;
  /** The day that the file says it was made: the list's, so that two files of the same copy are the same. */
  readonly made: Day;
}

/**
 * The bytes of a new .xlsx workbook. They are made of the sheets that are given and of nothing else: no formula, no name, no trace of a
 * person who made it.
 */
export function copyFile({ sheets, ...about }: CopyToWrite): Promise<Uint8Array> {
  const { title } = about;
  const { year, month, day } = civilFromDay(about.made);
  const modified = new Date(Date.UTC(year, month - 1, day));
  return writeXlsx({
    sheets: sheets.map((sheet) => fileSheet(sheet, about)),
    defaultFont: usualFont,
    properties: { title, creator: 'Vårddygn', modified },
  });
}

type About = Omit<CopyToWrite, 'sheets'>;

function fileSheet(sheet: CopySheet, about: About): WriteSheet {
  const { name, columnWidths, frozenRows } = sheet;
  return {
    name,
    columns: columnWidths.map((width) => ({ width })),
    cells: new Map(sheet.rows.flatMap(({ cells }, row) => fileCells(cells, row, about.unit))),
    merges: sheet.rows.flatMap(({ isWide }, row) =>
      isWide === true ? [{ startRow: row, startCol: 0, endRow: row, endCol: lastColumn(sheet) }] : [],
    ),
    rowDefs: new Map(sheet.rows.flatMap((_, row) => heightOf(sheet, row))),
    charts: sheet.charts.map((chart) => fileChart(chart, name, about.unit)),
    view: { showGridLines: false },
    ...(frozenRows > 0 ? { freezePane: { rows: frozenRows } } : {}),
    ...printOf(sheet, about),
  };
}

/** So many rows can be read on a page; a longer sheet goes on to the next one. */
const rowsOnPage = 60;

function printOf(
  sheet: CopySheet,
  { title, language }: About,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const last = Math.max(sheet.rows.length, ...sheet.charts.map(({ over }) => over.row + over.rows));
  const right = Math.max(
    lastColumn(sheet),
    ...sheet.charts.map(({ over }) => over.column + over.columns - 1),
  );
  return {
    pageSetup: {
      ...({
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: last <= rowsOnPage ? 1 : 0,
      } as const),
      printArea: fixedArea({ row: 0, column: 0, rows: last, columns: right + 1 }),
      ...(sheet.frozenRows > 0 ? { printTitlesRow: `$1:$${sheet.frozenRows}` } : {}),
    },
    headerFooter: { oddFooter: `&L${escaped(title)}&R${pageOf[language]}` },
  };
}

/** In a footer, & begins an instruction. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}

type FileCell = [place: string, cell: Partial<Cell>];

function fileCells(cells: readonly (CopyCell | null)[], row: number, unit: MoneyUnit): FileCell[] {
  return cells.flatMap((cell, column): FileCell[] => {
    if (cell === null) return [];
    const style = fileStyle(copyStyle(cell.style, unit));
    return [[`${row},${column}`, { value: cell.value === '' ? null : cell.value, style }]];
  });
}

function lastColumn({ columnWidths }: CopySheet): number {
  return columnWidths.length - 1;
}

const pointsPerLine = 15;
/** Of what fits in a width: characters are not all as wide as a digit. */
const fills = 0.9;
const headerLines = 2;

/** Excel does not make merged cells as high as their texts: the height is told. */
function heightOf(sheet: CopySheet, row: number): [row: number, height: { height: number }][] {
  const { cells, isWide } = sheet.rows[row] ?? { cells: [] };
  const all = sheet.columnWidths.reduce((sum, width) => sum + width, 0);
  const lines = cells.map((cell, column) => {
    if (cell === null || typeof cell.value === 'number') return 1;
    const { size = usualFont.size, wraps } = copyStyle(cell.style, 'kr');
    const width = isWide === true ? all : (sheet.columnWidths[column] ?? all);
    const needed = linesIn(cell.value, (width * fills * usualFont.size) / size);
    return isWide === true || wraps === true || column === 0 ? needed * (size / usualFont.size) : 1;
  });
  const isHeader = cells.some((cell) => cell?.style === 'header');
  const most = Math.max(1, isHeader ? headerLines : 1, ...lines);
  return most > 1 ? [[row, { height: Math.ceil(most * pointsPerLine) }]] : [];
}
