import type { Area, CellContent, CellStyle } from '../grid/grid';

/**
 * A workbook as plain JSON: what the sample in `samples/` is written as and what the workbench loads into its grid. Formulas
 * and number formats are written as the Office JavaScript API writes them (en-US).
 */
export interface SampleWorkbook {
  /** Stands first in the file and says that a program wrote it, and from what. */
  readonly generated: string;
  /** The name of the sheet that is shown first. */
  readonly activeSheet: string;
  /** The add-in's settings in the document, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sheets: readonly SampleSheet[];
}

/** One sheet, in the order of the tabs. */
export interface SampleSheet {
  readonly name: string;
  /** In pixels, from the first column on. */
  readonly columnWidths: readonly number[];
  /** How many rows from the top stay in view. */
  readonly frozenRows: number;
  readonly blocks: readonly SampleBlock[];
  readonly styles: readonly SampleStyle[];
  readonly tables: readonly SampleTable[];
}

/** A rectangle on a sheet that is named by where it stands. */
export type SampleArea = Omit<Area, 'sheetId'>;

/**
 * A rectangle of cells. A text that begins with `=` is a formula, the empty text is an empty cell. Every row has a cell for
 * each of the formats; the formats belong to the columns and must be set before the values (`@` keeps a text a text).
 */
export interface SampleBlock {
  readonly row: number;
  readonly column: number;
  readonly formats: readonly string[];
  readonly cells: readonly (readonly CellContent[])[];
}

export interface SampleStyle {
  readonly area: SampleArea;
  readonly style: CellStyle;
}

/** A table; its area includes the header row, whose texts stand in one of the blocks. */
export interface SampleTable {
  readonly name: string;
  readonly area: SampleArea;
}
