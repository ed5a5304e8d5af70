import type { Table } from '../../src/tables/table';
import { tableTemplate } from '../../src/tables/template';
import type { SampleSheet } from '../../workbench/page/sample/workbook';

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
  title: { bold: true, fontSize: 14, fontColor: '#0B5A57' },
  heading: { bold: true, fontSize: 12, fontColor: '#0B5A57' },
  note: { italic: true, fontColor: '#5A5A5A' },
  header: { bold: true, fillColor: '#D7ECEA' },
  input: { fillColor: '#FFF4CE', horizontalAlignment: 'right' },
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
    styles: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, style: looks.note }],
    tables: [{ name: template.name, area }],
  };
}

/** Wide enough for the header with its filter button and for the longest text, within reason; a formula shows a number. */
function widthOf([header = '', ...column]: readonly Cell[]): number {
  const lengths = column.map((cell) => (typeof cell === 'number' || cell.startsWith('=') ? 10 : cell.length));
  return Math.min(260, Math.max(String(header).length * 8 + 40, Math.max(...lengths) * 7 + 16));
}
