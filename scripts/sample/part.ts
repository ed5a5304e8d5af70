import type { SampleBlock, SampleStyle } from '../../workbench/page/sample/workbook';
import { kindIds, kinds } from './kinds';
import { looks, type Cell } from './sheet';

/** A part of a sheet: its cells and how they look. */
export interface Part {
  readonly blocks: readonly SampleBlock[];
  readonly styles: readonly SampleStyle[];
}

/** A report with a row for each kind and a total row. */
export interface KindReport {
  /** Row of the heading, counted from 0; the headers stand below it, then the kinds, then the total. */
  readonly row: number;
  readonly heading: string;
  readonly columns: readonly ReportColumn[];
}

/** A column of a report after the kind's name; the formulas are given the number of their row, as in an address. */
export interface ReportColumn {
  readonly header: Cell;
  readonly headerFormat: string;
  readonly format: string;
  readonly formula: (row: number) => string;
  readonly total: (first: number, last: number) => string;
}

/** The report as cells: heading, headers, kinds, total. */
export function kindReport({ row, heading, columns }: KindReport): Part {
  const first = row + 3;
  const last = first + kindIds.length - 1;
  const rows = kindIds.map((id, index) => [
    kinds[id].name,
    ...columns.map(({ formula }) => formula(first + index)),
  ]);
  const width = columns.length + 1;
  return {
    blocks: [
      { row, column: 0, formats: ['@'], cells: [[heading]] },
      {
        row: row + 1,
        column: 0,
        formats: ['@', ...columns.map(({ headerFormat }) => headerFormat)],
        cells: [['Placeringsform', ...columns.map(({ header }) => header)]],
      },
      {
        row: row + 2,
        column: 0,
        formats: ['@', ...columns.map(({ format }) => format)],
        cells: [...rows, ['Summa', ...columns.map(({ total }) => total(first, last))]],
      },
    ],
    styles: [
      { area: { row, column: 0, rows: 1, columns: 1 }, style: looks.heading },
      { area: { row: row + 1, column: 0, rows: 1, columns: width }, style: looks.header },
      {
        area: { row: row + 1, column: 1, rows: 1, columns: columns.length },
        style: { horizontalAlignment: 'right' },
      },
      { area: { row: last, column: 0, rows: 1, columns: width }, style: looks.total },
    ],
  };
}

/** The letter of a column counted from 0, up to Z. */
export function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** The sum of a column of the report. */
export function sumOf(column: number): (first: number, last: number) => string {
  return (first, last) => `=SUM(${letter(column)}${first}:${letter(column)}${last})`;
}
