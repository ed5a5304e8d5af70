import { type Area, type Cell, type Corner, columnLetters } from '../cells';
import type { Entry, Look, PlacedBlock, TallRow } from '../report';
import type { StyleId } from '../styles';

/** What stands below the rows of a column, which are named from 1. */
export interface ColumnTotal {
  readonly look: StyleId;
  readonly cell: (first: number, last: number) => Cell;
}

/** The sum of a column by its letters. */
export function sumBelow(letters: string, look: StyleId = 'wholeTotal'): ColumnTotal {
  return { look, cell: (first, last) => `=SUM(${letters}${first}:${letters}${last})` };
}

/** A word below a column, such as what the row of sums is called. */
export function wordBelow(word: string): ColumnTotal {
  return { look: 'labelTotal', cell: () => word };
}

/** A column of a table: its header, how its cells look, and what stands in each row of the sheet (from 1, as formulas name it). */
export interface TableColumn {
  readonly header: string;
  readonly look: StyleId;
  readonly cell: (row: number) => Cell;
  /** Left out: nothing stands below its rows. */
  readonly total?: ColumnTotal;
}

/** A table of a calculation: a heading, a line about it, headers, rows, and below them sums where its columns have any. */
export interface TableSpec<Id extends string> {
  readonly id: Id;
  readonly at: Corner;
  readonly heading: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** Lines that the headers need. */
  readonly headerLines: number;
}

/** Rows above the first row of a table: heading, note, headers. */
export const rowsAboveTable = 3;

/** The rows of a table as formulas name them, from 1. */
export interface TableRows {
  readonly first: number;
  readonly last: number;
}

/** The rows of a table that stands there and has so many. */
export function tableRows(at: Corner, rows: number): TableRows {
  const first = at.row + rowsAboveTable + 1;
  return { first, last: first + rows - 1 };
}

/** How many rows a table takes on the sheet. */
export function tableHeight(rows: number, hasTotal: boolean): number {
  return rowsAboveTable + rows + (hasTotal ? 1 : 0);
}

/** The cells of a column, by its number, over the rows of a table: `$C$12:$C$17`. */
export function columnOver(column: number, { first, last }: TableRows): string {
  const letters = columnLetters(column);
  return `$${letters}$${first}:$${letters}$${last}`;
}

/** The table as a block. */
export function tableBlock<Id extends string>(spec: TableSpec<Id>): PlacedBlock<Id> {
  const { id, at, columns, rows, headerLines } = spec;
  const hasTotal = columns.some(({ total }) => total !== undefined);
  return {
    id,
    at,
    size: { rows: tableHeight(rows, hasTotal), columns: columns.length },
    entries: entriesOf(spec, hasTotal),
    looks: looksOf(spec),
    groups: [],
    spills: [],
    tall: headerLines > 1 ? [tall(headerLines)] : [],
  };
}

function tall(lines: number): TallRow {
  return { row: rowsAboveTable - 1, lines };
}

function entriesOf<Id extends string>(spec: TableSpec<Id>, hasTotal: boolean): Entry[] {
  const { at, heading, note, columns, rows } = spec;
  const { first, last } = tableRows(at, rows);
  const body = Array.from({ length: rows }, (_, row) => columns.map(({ cell }) => cell(first + row)));
  const totals = columns.map(({ total }) => total?.cell(first, last) ?? '');
  return [
    { row: 0, column: 0, cells: [[heading]] },
    { row: 1, column: 0, cells: [[note]] },
    { row: rowsAboveTable - 1, column: 0, cells: [columns.map(({ header }) => header)] },
    { row: rowsAboveTable, column: 0, cells: hasTotal ? [...body, totals] : body },
  ];
}

const cell = (row: number, column: number, rows = 1): Area => ({ row, column, rows, columns: 1 });

/** A column whose figures stand to the left has its header there too. */
const leftStyles: readonly StyleId[] = ['label', 'inputText', 'quiet'];

function looksOf<Id extends string>({ columns, rows }: TableSpec<Id>): Look[] {
  return [
    { area: cell(0, 0), style: 'heading' },
    { area: cell(1, 0), style: 'note' },
    ...columns.flatMap(({ look, total }, column): Look[] => [
      {
        area: cell(rowsAboveTable - 1, column),
        style: leftStyles.includes(look) ? 'headerLeft' : 'header',
      },
      { area: cell(rowsAboveTable, column, rows), style: look },
      ...(total === undefined ? [] : [{ area: cell(rowsAboveTable + rows, column), style: total.look }]),
    ]),
  ];
}
