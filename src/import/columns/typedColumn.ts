import { type CellFault, cellFaultNumbers, cellFaults } from './cellFault';

/** A column of the list as it was read: for each row of the list a number, and what is wrong there. */
export interface TypedColumn {
  /** The id of the table's column that it fills. */
  readonly id: string;
  /** The index of the list's column; null where a constant fills the column. */
  readonly header: number | null;
  readonly content: ColumnContent;
  /** For each row the number of what is wrong in its cell, 0 for nothing. Where something is, the value means nothing. */
  readonly faults: Uint8Array;
}

/**
 * What the numbers of a column mean. Days and years: themselves, 0 blank. Amounts: millionths, NaN blank, Infinity a free place.
 * Texts: the index in `texts`, of which the first is blank.
 */
export type ColumnContent =
  | { readonly type: 'day' | 'year'; readonly values: Int32Array }
  | { readonly type: 'amount'; readonly values: Float64Array }
  | TextContent;

/** A column of texts: each text that stands in it is held once. */
export interface TextContent {
  readonly type: 'text';
  readonly values: Int32Array;
  readonly texts: readonly string[];
}

/** An amount of a place that costs nothing. */
export const freeAmount = Infinity;

/** What is wrong in a row's cell; null where nothing is. */
export function faultAt({ faults }: TypedColumn, row: number): CellFault | null {
  return cellFaults[faults[row] ?? 0] ?? null;
}

/** Notes what is wrong in a row's cell. */
export function setFault({ faults }: { readonly faults: Uint8Array }, row: number, fault: CellFault): void {
  faults[row] = cellFaultNumbers.get(fault) ?? 0;
}

/** The column that fills a column of the table, where there is one. */
export function columnOf(columns: readonly TypedColumn[], id: string | null): TypedColumn | undefined {
  return id === null ? undefined : columns.find((column) => column.id === id);
}

/** The values of a column of days; undefined where there is none. */
export function daysOf(columns: readonly TypedColumn[], id: string | null): Int32Array | undefined {
  const content = columnOf(columns, id)?.content;
  return content?.type === 'day' ? content.values : undefined;
}

/** The millionths of a column of amounts; undefined where there is none. */
export function amountsOf(columns: readonly TypedColumn[], id: string | null): Float64Array | undefined {
  const content = columnOf(columns, id)?.content;
  return content?.type === 'amount' ? content.values : undefined;
}

/** The texts of a column; undefined where there is none. */
export function textsOf(columns: readonly TypedColumn[], id: string | null): TextContent | undefined {
  const content = columnOf(columns, id)?.content;
  return content?.type === 'text' ? content : undefined;
}
