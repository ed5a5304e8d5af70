/**
 * Rows by the numbers of placements' IDs. Arrays, since ten thousand rows are put into them for each report and a hundred thousand
 * placements ask: each in a hash of so many is a walk to another part of memory.
 */
export interface RowsById<Row> {
  /** In the order in which they stand. */
  readonly rows: readonly Row[];
  /** By the number of an ID plus 1, the first being that of a blank one: the position of its first row plus 1; 0: it has none. */
  readonly first: Int32Array;
  /** By the position of a row: that of the next row of the same ID plus 1; 0: there is none. */
  readonly next: Int32Array;
}

/** Puts rows by the number of the ID that each has. */
export function rowsById<Row extends { readonly placement: number }>(rows: readonly Row[]): RowsById<Row> {
  let last = -1;
  for (const { placement } of rows) last = Math.max(last, placement);
  const [first, next] = [new Int32Array(last + 2), new Int32Array(rows.length)];
  for (let position = rows.length - 1; position >= 0; position -= 1) {
    const id = (rows[position]?.placement ?? -1) + 1;
    next[position] = first[id] ?? 0;
    first[id] = position + 1;
  }
  return { rows, first, next };
}

/** The rows of an ID, in the order in which they stand. */
export function rowsOfId<Row>({ rows, first, next }: RowsById<Row>, id: number): readonly Row[] {
  const found: Row[] = [];
  for (let place = first[id + 1] ?? 0; place > 0; place = next[place - 1] ?? 0) {
    const row = rows[place - 1];
    if (row !== undefined) found.push(row);
  }
  return found;
}
