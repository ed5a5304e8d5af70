/** The rows by a number that each has, in the order in which they stand. */
export function rowsBy<Row>(rows: readonly Row[], numberOf: (row: Row) => number): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const number = numberOf(row);
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [row]);
    else group.push(row);
  }
  return groups;
}

/** What becomes of each group. */
export function mapGroups<Row, Made>(
  groups: ReadonlyMap<number, readonly Row[]>,
  make: (rows: readonly Row[]) => Made,
): Map<number, Made> {
  return new Map([...groups].map(([number, rows]) => [number, make(rows)]));
}
