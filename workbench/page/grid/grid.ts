/**
 * The spreadsheet as the model of Excel sees it: the only holder of cells, tables and calculation.
 *
 * Rows and columns are counted from 0. Formulas, number formats and structured references are written as the
 * Office JavaScript API writes them (en-US, comma between arguments). Nothing here knows office.js.
 */

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a cell; an empty cell is the empty text, an error is its text (`#N/A`). */
export type CellContent = number | string | boolean;

/** What is entered into a cell: a constant, or a formula that begins with `=`; null leaves the cell as it is. */
export interface CellEntry {
  readonly kind: 'constant' | 'formula';
  readonly content: CellContent;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet as the grid has it. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
}

/** A table as the grid has it. */
export interface GridTable {
  readonly id: string;
  readonly name: string;
  /** The whole table with its header row. */
  readonly area: Area;
  /** Whether rows of it are hidden by a filter. */
  readonly isFiltered: boolean;
}

/** The lines that a cell may have along a side, by their names in the file format. */
export const borderLines = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

export type BorderLine = (typeof borderLines)[number];

/** A line along one side of a cell. */
export interface CellBorder {
  readonly line: BorderLine;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type CellSide = 'top' | 'bottom' | 'left' | 'right';

/** The cell formats that the add-in uses; anything left out is left as it is. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrapText?: boolean;
  /** `#RRGGBB`. */
  readonly fontColor?: string;
  /** `#RRGGBB`; the empty text takes the fill away. */
  readonly fillColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly horizontalAlignment?: 'left' | 'center' | 'right' | 'general';
  readonly verticalAlignment?: 'top' | 'center' | 'bottom';
  /** Steps of about one character from the left edge. */
  readonly indent?: number;
  /** Null takes a side's line away. */
  readonly borders?: Readonly<Partial<Record<CellSide, CellBorder | null>>>;
  /** The named style that the cell was given last; the empty text for none. */
  readonly named?: string;
}

/** How many rows from the top and columns from the left stay in view. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet looks apart from its cells. */
export interface SheetLook {
  /** `#RRGGBB`, or the empty text. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

/** Where cells lie on their sheet, in pixels from its upper left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the user, or the add-in, did to the grid. */
export type GridEvent =
  | { readonly kind: 'changed'; readonly area: Area; readonly by: 'user' | 'addin' }
  | { readonly kind: 'selected'; readonly area: Area }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string }
  | { readonly kind: 'sheetAdded'; readonly sheetId: string }
  | { readonly kind: 'sheetDeleted'; readonly sheetId: string };

export interface Grid {
  /** Sheets in the order of their tabs. */
  sheets(): readonly GridSheet[];
  activeSheetId(): string;
  addSheet(name: string): GridSheet;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  deleteSheet(sheetId: string): void;
  activateSheet(sheetId: string): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;

  values(area: Area): CellContent[][];
  /** The formula where the cell has one, else its value. A spilled cell shows its value. */
  formulas(area: Area): CellContent[][];
  /** Whether a calculation can change what stands in the area; true as well when that is not known. */
  isCalculated(area: Area): boolean;
  /** What the cell shows, formatted. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  write(area: Area, entries: readonly (readonly (CellEntry | null)[])[]): void;
  setNumberFormats(area: Area, codes: readonly (readonly (string | null)[])[]): void;
  /** Gives the target the number formats and styles of the source, repeated over it; contents stay. */
  copyFormats(source: Area, target: Area): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Moves the cells at and beyond the area to make room, as Excel's Insert does. */
  insert(area: Area, shift: 'down' | 'right'): void;
  /** Removes the area's cells and closes the gap, as Excel's Delete does. */
  remove(area: Area, shift: 'up' | 'left'): void;
  /**
   * The smallest area that holds every cell of the given one with content, spilled content too (or, unless valuesOnly,
   * with a format); null when there is none.
   */
  usedArea(within: Area, valuesOnly: boolean): Area | null;
  /** The area that a dynamic array in this cell spills over, its own cell included; null where nothing spills. */
  spillArea(cell: Area): Area | null;
  /** The cell whose dynamic array spills over this one; itself when it is that cell; null where nothing spills. */
  spillParent(cell: Area): Area | null;

  setStyle(area: Area, style: CellStyle): void;
  style(area: Area): CellStyle;
  /** In pixels. */
  setColumnWidth(area: Area, width: number): void;
  /** In pixels, by column; columns of the usual width are not there. */
  columnWidths(sheetId: string): ReadonlyMap<number, number>;
  autofitColumns(area: Area): void;
  /** In pixels. */
  setRowHeight(area: Area, height: number): void;
  /** In pixels, by row; rows of the usual height, or as high as their text, are not there. */
  rowHeights(sheetId: string): ReadonlyMap<number, number>;
  /** Gives rows the height of their text. */
  autofitRows(area: Area): void;
  place(area: Area): Place;
  /** Makes one cell of the area; only its first cell keeps its content. */
  merge(area: Area): void;
  /** Takes apart every merged cell that touches the area. */
  unmerge(area: Area): void;
  merges(sheetId: string): readonly Area[];
  freezePanes(sheetId: string, panes: FrozenPanes): void;
  frozenPanes(sheetId: string): FrozenPanes;
  setSheetLook(sheetId: string, look: Partial<SheetLook>): void;
  sheetLook(sheetId: string): SheetLook;

  tables(): readonly GridTable[];
  /** The area includes the header row, whose texts are already written. */
  addTable(area: Area, name: string): Promise<GridTable>;
  resizeTable(tableId: string, area: Area): Promise<void>;
  renameTable(tableId: string, name: string): Promise<void>;
  /** Takes the table away and leaves its cells. */
  removeTable(tableId: string): Promise<void>;

  selection(): Area;
  select(area: Area): void;
  /** Calculates every formula anew. */
  recalculate(): void;
  /** Settles when no calculation is under way and no custom function is unanswered. */
  settled(): Promise<void>;
  onEvent(listener: (event: GridEvent) => void): void;
}
