/** A cell or a row of cells that is blank. */
const blank = 1;

/** A cell that has a problem, or a row with such a cell. */
const bad = 2;

/** What holds for a cell: that it is blank, that it is bad, both (a first day is missing) or neither. */
export function markOf(isBlank: boolean, isBad: boolean): number {
  return (isBlank ? blank : 0) + (isBad ? bad : 0);
}

/** The mark, saying blank whatever the cell holds: so a cell does not count when it is asked whether its row is blank. */
export function withBlank(mark: number): number {
  return mark | blank;
}

/** The mark, saying filled whatever the cell holds: so a blank cell counts as a filled one. */
export function withoutBlank(mark: number): number {
  return mark & ~blank;
}

/** Whether the mark says blank. */
export function isBlankMark(mark: number | undefined): boolean {
  return mark !== undefined && (mark & blank) !== 0;
}

/**
 * The marks of rows, 0 where all is well. A row is blank when all its cells are, and else bad when one of them is. The
 * marks of a single cell beside longer columns hold for all rows, but do not decide whether a row is blank.
 */
export function marksOfRows(columns: readonly Uint8Array[], count: number): Uint8Array {
  const rows = new Uint8Array(count).fill(blank);
  for (const marks of columns) {
    const isShared = marks.length < count;
    for (let row = 0; row < count; row += 1) {
      const before = rows[row] ?? 0;
      const mark = marks[isShared ? 0 : row] ?? 0;
      const stillBlank = isShared ? before & blank : before & mark & blank;
      rows[row] = stillBlank | ((before | mark) & bad);
    }
  }
  return rows;
}
