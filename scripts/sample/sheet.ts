import type { Table } from '../../src/tables/table';
import { tableTemplate } from '../../src/tables/template';
import type { SampleSheet, SampleStyle } from '../../workbench/page/sample/workbook';

/** A cell of the example: a number, a text, or a formula that begins with `=`; the empty text is an empty cell. */
export type Cell = string | number;

/** A column that is no part of the add-in's table: the municipality's own, with one formula for every row. */
export interface OwnColumn {
  readonly header: string;
  readonly format: string;
  readonly formula: string;
}

/** The rows of a sheet above its table: what the table is, and an empty one. */
const rowsAbove = 2;

/** How the example looks: the few formats that the grid and Excel have in common. */
export const looks = {
  title: { bold: true, fontSize: 16, fontColor: '#0B5A57' },
  heading: { bold: true, fontSize: 12, fontColor: '#0B5A57' },
  note: { italic: true, fontColor: '#5A5A5A' },
  header: { bold: true, fillColor: '#D7ECEA', wrapText: true },
  input: { fillColor: '#FFF4CE' },
  total: { bold: true, fillColor: '#F0F0F0' },
} as const;

/** A sheet with one of the workbook's tables: the sentence that explains it, its headers and its rows. */
export function tableSheet(
  table: Table,
  rows: readonly (readonly Cell[])[],
  ownColumns: readonly OwnColumn[] = [],
): SampleSheet {
  const template = tableTemplate(table, 'sv');
  const headers = [...template.headers, ...ownColumns.map(({ header }) => header)];
  const formats = [...template.formats, ...ownColumns.map(({ format }) => format)];
  const cells = rows.map((row) => [...row, ...ownColumns.map(({ formula }) => formula)]);
  const area = { row: rowsAbove, column: 0, rows: cells.length + 1, columns: headers.length };
  return {
    name: template.name,
    columnWidths: headers.map((header, index) => widthOf([header, ...cells.map((row) => row[index] ?? '')])),
    frozenRows: rowsAbove + 1,
    blocks: [
      { row: 0, column: 0, formats: ['@'], cells: [[template.about]] },
      { row: rowsAbove, column: 0, formats: headers.map(() => '@'), cells: [headers] },
      { row: rowsAbove + 1, column: 0, formats, cells },
    ],
    styles: tableStyles(headers.length),
    tables: [{ name: template.name, area }],
  };
}

function tableStyles(columns: number): readonly SampleStyle[] {
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: looks.note },
    { area: { row: rowsAbove, column: 0, rows: 1, columns }, style: looks.header },
  ];
}

/** Wide enough for the longest text in pixels, within reason; a formula shows a number. */
function widthOf(column: readonly Cell[]): number {
  const lengths = column.map((cell) => (typeof cell === 'number' || cell.startsWith('=') ? 10 : cell.length));
  return Math.min(260, Math.max(...lengths) * 7 + 24);
}
