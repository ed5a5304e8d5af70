import type { WriteSheet } from 'hucre/xlsx';
import type { Area, CellContent, CellStyle, FrozenPanes, SheetLook, SheetVisibility } from '../grid/grid';
import type { SheetExtras, TableExtras } from '../model/objects/book';

/**
 * A workbook as plain data, between the grid with its model and the bytes of a file. Rows and columns are counted
 * from 0; formulas and number formats are written as the Office JavaScript API writes them.
 */
export interface SavedWorkbook {
  /** In the order of the tabs; one at least. */
  readonly sheets: readonly SavedSheet[];
  /** The index of the sheet that is shown first. */
  readonly activeSheet: number;
  readonly names: readonly SavedName[];
  /** Settings of the add-in as JSON text, by key. */
  readonly settings: Readonly<Record<string, string>>;
  /** Parts of custom XML. */
  readonly xmlParts: readonly string[];
}

/** A rectangle on a sheet that is named by where it stands. */
export type CellBlock = Omit<Area, 'sheetId'>;

export interface SavedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly frozen: FrozenPanes;
  /** In pixels, by column; columns of the usual width are not there. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In pixels, by row; rows that are as high as their text are not there. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merges: readonly CellBlock[];
  /** Each place once. */
  readonly cells: readonly SavedCell[];
  readonly tables: readonly SavedTable[];
  /** Those that a file can hold; none where a file was read. */
  readonly charts: NonNullable<WriteSheet['charts']>;
  readonly looks: SheetLook & Pick<SheetExtras, 'isProtected'>;
}

/**
 * A cell with content, number format or style. What a formula elsewhere fills in is taken along into a file, as Excel
 * does, and left out when a file is read, as the formula fills it in again.
 */
export interface SavedCell {
  readonly row: number;
  readonly column: number;
  /** What stands in the cell, or what its formula gave last. */
  readonly content: CellContent;
  readonly formula?: string;
  /** The block that the formula fills. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Left out for General. */
  readonly format?: string;
  /** Only what differs from a cell that nobody has touched. */
  readonly style?: CellStyle;
}

/** A table: its header row is the first of its rows, and it has no totals row. */
export interface SavedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly looks: Pick<TableExtras, 'style' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton'>;
}

/** A defined name, of the workbook or of one sheet. */
export interface SavedName {
  readonly name: string;
  /** The sheet that the name belongs to; undefined for the workbook's. */
  readonly sheet: string | undefined;
  /** What it stands for, with the equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}
