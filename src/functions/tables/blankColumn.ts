import type { Cells, RawRows } from './cells';
import { noName } from './nameTable';

/** The first of the rows [from, until) whose cell holds something; `until`: none does, or the table has no such column. */
export function firstFilled({ rows, index }: Cells, from: number, until: number): number {
  if (index < 0) return until;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    if (cell !== '' && cell !== null) return row;
  }
  return until;
}

/** Columns of a range by their positions in it. */
interface CellColumns {
  readonly rows: RawRows;
  readonly indexes: Int32Array;
}

/** Whether no cell of the columns holds anything in the rows [from, until). */
export function areBlank({ rows, indexes }: CellColumns, from: number, until: number): boolean {
  for (let row = from; row < until; row += 1) {
    const cells = rows[row + 1] ?? [];
    for (const index of indexes) {
      const cell = cells[index];
      if (cell !== '' && cell !== null) return false;
    }
  }
  return true;
}

/**
 * What blank columns are read to. They are shared, since a list has several of them and memory is what reading costs most:
 * nobody writes into what was read.
 */
export const blankColumns = {
  days: sharedColumn(zeros),
  names: sharedColumn(noNames),
  numbers: sharedColumn(noNumbers),
};

function zeros(count: number): Int32Array {
  return new Int32Array(count);
}

function noNames(count: number): Int32Array {
  return new Int32Array(count).fill(noName);
}

function noNumbers(count: number): Float64Array {
  return new Float64Array(count).fill(NaN);
}

/** A part of the longest one that was made; for lists of the same length the same. */
function sharedColumn<
  Values extends { readonly length: number; subarray(begin: number, end: number): Values },
>(make: (count: number) => Values): (count: number) => Values {
  let longest = make(0);
  let latest = longest;
  return (count) => {
    if (longest.length < count) longest = make(count);
    if (latest.length !== count) latest = longest.subarray(0, count);
    return latest;
  };
}
