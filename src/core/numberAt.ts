/** A column of plain numbers. */
export type NumberColumn = Int32Array | Uint8Array | Float64Array;

/** The number in a row of the column, which has that row: the one way to read typed arrays, so that nothing else asks whether it is there. */
export function numberAt(column: NumberColumn, row: number): number {
  return column[row] ?? NaN;
}
