import { sampleWorkbook } from '../../scripts/sample/workbook';
import type { CellContent } from '../../workbench/page/grid/grid';
import type { SampleArea, SampleSheet } from '../../workbench/page/sample/workbook';

/** The sample, as its generator makes it (a test compares it with the file). */
export const workbook = sampleWorkbook();

/** A cell of the sample: where it stands, counted from 0, what is in it and its number format. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly format: string;
}

/** Every cell that a sheet's blocks give, the empty ones too. */
export function cellsOf(sheet: SampleSheet): readonly PlacedCell[] {
  return sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.map((content, column) => ({
        row: block.row + row,
        column: block.column + column,
        content,
        format: block.formats[column] ?? 'no format',
      })),
    ),
  );
}

/** The contents of an area, row by row; undefined where no block has a cell. */
export function contentsOf(sheet: SampleSheet, area: SampleArea): readonly (readonly (CellContent | undefined)[])[] {
  const contents = new Map(cellsOf(sheet).map((cell) => [`${cell.row} ${cell.column}`, cell.content]));
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => contents.get(`${area.row + row} ${area.column + column}`)),
  );
}

/** A row of a table, by the headers of its columns. */
export type Row = Readonly<Record<string, CellContent>>;

/** The rows of a table of the sample. */
export function rowsOf(table: string): readonly Row[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const area = sheet?.tables.find(({ name }) => name === table)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`the sample has no table ${table}`);
  const [headers = [], ...rows] = contentsOf(sheet, area);
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? ''])),
  );
}

/** The headers of every table, by its name. */
export function headersByTable(): ReadonlyMap<string, readonly string[]> {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, ...table })));
  return new Map(
    tables.map(({ sheet, name, area }) => {
      const [headers = []] = contentsOf(sheet, { ...area, rows: 1 });
      return [name, headers.map(String)];
    }),
  );
}

/** The number in a cell; throws on anything else, so that nothing is ever taken for 0. */
export function numberIn(row: Row, header: string): number {
  const content = row[header];
  if (typeof content !== 'number') throw new Error(`${header} holds ${String(content)}, not a number`);
  return content;
}

/** The number in a cell, or null where it is empty. */
export function numberOrNull(row: Row, header: string): number | null {
  return row[header] === '' ? null : numberIn(row, header);
}
