import type { CellValue } from '../../functions/cell';

/** Why an argument cannot be read from where the formula stands. */
export type Unread =
  /** It is worked out by something else than a function of ours: `B1+1`, `TODAY()`, `INDEX(…)`. */
  | 'calculation'
  /** A name that LET or LAMBDA gives its meaning inside the formula. */
  | 'local'
  | 'otherWorkbook'
  /** The same cells of several sheets, `Jan:Dec!A1`, or areas that do not hang together. */
  | 'severalAreas'
  /** The formula itself holds an error, `#REF!`. */
  | 'error'
  /** There is no such table, column, sheet or name in the workbook, or no such row beside the formula. */
  | 'missing'
  /** More cells than the pane reads. */
  | 'tooLarge';

/** Rows and columns of a sheet, from 0 and both ends included; null: as far as the sheet goes. */
export interface WrittenArea {
  readonly top: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
  readonly right: number | null;
}

/** Which part of a table a structured reference means. */
export type TableSection = 'headers' | 'data' | 'totals' | 'thisRow';

/** An argument as the formula writes it. */
export type WrittenArgument =
  | { readonly is: 'leftOut' }
  | { readonly is: 'constant'; readonly cells: readonly (readonly CellValue[])[] }
  /** Cells of the sheet, or (null) of the formula's own sheet. */
  | { readonly is: 'area'; readonly sheet: string | null; readonly area: WrittenArea }
  /** All that the formula in the cell spills. */
  | { readonly is: 'spill'; readonly sheet: string | null; readonly area: WrittenArea }
  /** A defined name, or a table whose data is meant. */
  | { readonly is: 'name'; readonly sheet: string | null; readonly name: string }
  /** Columns of a table, or (empty) of the table that the formula stands in; no columns: all. */
  | {
      readonly is: 'table';
      readonly table: string;
      readonly columns: readonly string[];
      readonly sections: readonly TableSection[];
    }
  /** Another function of ours. */
  | { readonly is: 'call'; readonly call: WrittenCall }
  | { readonly is: 'unread'; readonly why: Unread };

/** An argument and how it is written in the formula. */
export interface Written {
  readonly text: string;
  readonly means: WrittenArgument;
}

/** A call of one of our functions as it stands in a formula. */
export interface WrittenCall {
  /** Of the function: CAREDAYS. */
  readonly id: string;
  /** As it stands in the formula, en-US syntax. */
  readonly text: string;
  readonly arguments: readonly Written[];
  /** Whether the formula is this call and nothing more, so that the cell shows what it gives. */
  readonly isWhole: boolean;
}
