import type { Area } from '../../grid/grid';
import { sheetSize } from './area';

/** A parsed address; no sheet where it names none. */
export interface Address extends Omit<Area, 'sheetId'> {
  readonly sheetName: string | undefined;
}

const alphabet = 26;
const codeBeforeA = 64;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const above = Math.floor(column / alphabet);
  const letter = String.fromCharCode(codeBeforeA + 1 + (column % alphabet));
  return above === 0 ? letter : columnName(above - 1) + letter;
}

function columnIndex(name: string): number {
  return (
    Array.from(name.toUpperCase()).reduce(
      (sum, letter) => sum * alphabet + letter.charCodeAt(0) - codeBeforeA,
      0,
    ) - 1
  );
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^[A-Za-z]{1,3}\d+$/;

/** The sheet's name as it stands in an address: in apostrophes unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return plainSheetName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The cells of an area without its sheet: `A1`, `A1:B2`, `A:C`, `1:4`. */
export function formatCells(area: Omit<Area, 'sheetId'>): string {
  const lastRow = area.row + area.rows;
  const lastColumn = columnName(area.column + area.columns - 1);
  if (area.columns === sheetSize.columns) return `${area.row + 1}:${lastRow}`;
  if (area.rows === sheetSize.rows) return `${columnName(area.column)}:${lastColumn}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** `Sheet1!$A$1:$B$2`, as names and formulas hold it. */
export function formatAbsolute(sheetName: string, area: Area): string {
  const cells = formatCells(area).replaceAll(/[A-Z]+|\d+/g, '$$$&');
  return `${quoteSheetName(sheetName)}!${cells}`;
}

interface Span {
  readonly first: number;
  readonly count: number;
}

function span(one: number, other: number): Span {
  return { first: Math.min(one, other), count: Math.abs(one - other) + 1 };
}

const shapes = {
  cells: /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/,
  columns: /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/,
  rows: /^(\d+):(\d+)$/,
} as const;

function parseSpans(cells: string): { rows: Span; columns: Span } | undefined {
  const allRows = span(0, sheetSize.rows - 1);
  const allColumns = span(0, sheetSize.columns - 1);
  const block = shapes.cells.exec(cells);
  if (block !== null) {
    const [, column = '', row = '', lastColumn = column, lastRow = row] = block;
    return {
      rows: span(Number(row) - 1, Number(lastRow) - 1),
      columns: span(columnIndex(column), columnIndex(lastColumn)),
    };
  }
  const [, firstColumn, secondColumn] = shapes.columns.exec(cells) ?? [];
  if (firstColumn !== undefined && secondColumn !== undefined) {
    return { rows: allRows, columns: span(columnIndex(firstColumn), columnIndex(secondColumn)) };
  }
  const [, firstRow, secondRow] = shapes.rows.exec(cells) ?? [];
  if (firstRow === undefined || secondRow === undefined) return undefined;
  return { rows: span(Number(firstRow) - 1, Number(secondRow) - 1), columns: allColumns };
}

/** Reads an A1 address with or without sheet; undefined when it is none, or lies outside the sheet. */
export function parseAddress(text: string): Address | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^'!]+)$/.exec(text.trim());
  const spans = parseSpans((match?.[3] ?? '').replaceAll('$', ''));
  if (spans === undefined) return undefined;
  const { rows, columns } = spans;
  const fits =
    rows.first >= 0 &&
    rows.first + rows.count <= sheetSize.rows &&
    columns.first + columns.count <= sheetSize.columns;
  if (!fits) return undefined;
  return {
    sheetName: match?.[1]?.replaceAll("''", "'") ?? match?.[2],
    row: rows.first,
    column: columns.first,
    rows: rows.count,
    columns: columns.count,
  };
}
