import type { LocatedProblem, Place, Problem } from '../../text/problem';
import type { Column } from '../arguments/column';
import { isBlankMark, marksOfRows, withoutBlank } from '../arguments/marks';
import { ofCall } from '../cell';

/** Columns that belong together, row by row. A single cell beside longer columns holds for all their rows. */
export interface Rows {
  readonly count: number;
  /** Whether the rows lie beside each other, as the months of a budget may do. */
  readonly across: boolean;
  /** Whether all cells of the row can be used. */
  readonly isSound: (row: number) => boolean;
  /** What stands in a row that is not sound: "" when it is blank, as past the end of a list, or its first problem. */
  readonly standing: (row: number) => '' | LocatedProblem;
  /** A problem of the row as a whole. */
  readonly located: (cause: Problem, row: number) => LocatedProblem;
}

/**
 * Puts columns side by side. Where only what may be left out is long, as years of birth beside one fee, a blank cell of it is no blank row.
 * Problems: unequalLengths, differentDirections; both name two of the columns.
 */
export function rowsOf(columns: readonly Column<unknown>[]): Rows | LocatedProblem {
  const long = columns.filter(({ length }) => length > 1);
  const mismatch = mismatchOf(long);
  if (mismatch !== null) return mismatch;
  const [first] = long;
  const isOptionsOnly = long.length > 0 && long.every(({ isOption }) => isOption === true);
  const marks = marksOfRows(
    columns.map((column) => (isOptionsOnly ? column.marks.map(withoutBlank) : column.marks)),
    first?.length ?? 1,
  );
  return {
    count: marks.length,
    across: first?.across ?? false,
    isSound: (row) => marks[row] === 0,
    standing: (row) => (isBlankMark(marks[row]) ? '' : firstProblem(columns, row)),
    located: (cause, row) => ({ cause, parameter: null, place: placeIn(first, row) }),
  };
}

function mismatchOf([first, ...others]: readonly Column<unknown>[]): LocatedProblem | null {
  if (first === undefined) return null;
  for (const { name, length, across } of others) {
    const [other, otherLength] = [first.name, first.length];
    if (across !== first.across) return ofCall({ problem: 'differentDirections', other }, name);
    if (length !== otherLength)
      return ofCall({ problem: 'unequalLengths', length, other, otherLength }, name);
  }
  return null;
}

function firstProblem(columns: readonly Column<unknown>[], row: number): LocatedProblem {
  for (const column of columns) {
    const cause = column.problemAt(row);
    if (cause !== undefined) return { cause, parameter: column.name, place: placeIn(column, row) };
  }
  throw new RangeError(`no problem in row ${row}`);
}

/** A single cell needs no number: people see which one it is. */
function placeIn(column: Column<unknown> | undefined, row: number): Place | null {
  if (column === undefined || column.length === 1) return null;
  return { direction: column.across ? 'column' : 'row', number: row + 1 };
}
