import { leavesRowOut } from '../columns/cellFault';
import { columnOf, daysOf, faultAt, setFault, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { Rows } from '../rows/rowStore';
import { checkPersons } from './persons';
import type { RowMarks } from './marks';
import { type ProtectedQuery, protectedRows } from './protected';
import { filledThrough } from './select';

/** The rows of a list as they were read, by columns, and which of them can be imported. */
export interface Records {
  readonly columns: readonly TypedColumn[];
  /** The indexes of the list's rows among the rows of the file. */
  readonly read: Int32Array;
  /** Those of the rows (by their place in `read`) in which nothing is wrong, in order. */
  readonly sound: Int32Array;
  /** Those of them that are kept: all that no repair has taken away. */
  readonly kept: Int32Array;
  /** Those that a repair has taken away. */
  readonly removed: ReadonlySet<number>;
  /** For each row: how many cells it has through its last filled one, where that is beyond the header; else 0. */
  readonly beyondHeader: Int32Array;
  /** For each row 1 where the identity of its person is protected, else 0. */
  readonly areProtected: Uint8Array;
  /** What is worth a look in rows that are kept. */
  readonly marks: readonly RowMarks[];
}

/** What records are made from. */
export interface RecordsQuery {
  readonly kind: ListKind;
  readonly rows: Rows;
  readonly read: Int32Array;
  readonly columns: readonly TypedColumn[];
  /** How many columns the list has by its header. */
  readonly width: number;
  readonly headers: ProtectedQuery['headers'];
}

/** Checks the rows as wholes, notes what is wrong in their columns, and tells which are kept. */
export function recordsOf({ kind, rows, read, columns, width, headers }: RecordsQuery): Records {
  checkTerm(kind, columns);
  for (const id of kind.persons) {
    const persons = columnOf(columns, id);
    if (persons !== undefined) checkPersons(persons);
  }
  const beyondHeader = read.map((index) => cellsBeyond(rows, index, width));
  const sound = soundRows(columns, beyondHeader);
  const areProtected = protectedRows({ rows, read, headers });
  return { columns, read, sound, kept: sound, removed: new Set(), beyondHeader, areProtected, marks: [] };
}

function checkTerm({ term }: ListKind, columns: readonly TypedColumn[]): void {
  const starts = daysOf(columns, term.first);
  const ends = daysOf(columns, term.last);
  const last = columnOf(columns, term.last);
  if (starts === undefined || ends === undefined || last === undefined) return;
  for (const [row, end] of ends.entries()) {
    if (end !== 0 && end < (starts[row] ?? 0) && faultAt(last, row) === null)
      setFault(last, row, 'endsBeforeStart');
  }
}

function cellsBeyond(rows: Rows, row: number, width: number): number {
  if (rows.filledWidthOf(row) <= width) return 0;
  const cells = filledThrough(rows, row);
  return cells > width ? cells : 0;
}

/** The rows in which nothing is wrong, in order. */
function soundRows(columns: readonly TypedColumn[], beyondHeader: Int32Array): Int32Array {
  const isLeftOut = new Uint8Array(beyondHeader.length);
  for (let row = 0; row < isLeftOut.length; row++) if (beyondHeader[row] !== 0) isLeftOut[row] = 1;
  for (const { faults } of columns) {
    for (let row = 0; row < faults.length; row++) {
      if (leavesRowOut[faults[row] ?? 0] === true) isLeftOut[row] = 1;
    }
  }
  const kept = new Int32Array(isLeftOut.length);
  let count = 0;
  for (let row = 0; row < isLeftOut.length; row++) if (isLeftOut[row] === 0) kept[count++] = row;
  return kept.subarray(0, count);
}
