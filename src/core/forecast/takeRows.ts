import type { PlacementColumns } from '../cost/placementColumns';
import { numberAt } from '../numberAt';

/** Some rows of the columns, in the given order. */
export function takeRows(columns: PlacementColumns, rows: readonly number[]): PlacementColumns {
  const exact = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (row) => numberAt(column, row));
  return {
    count: rows.length,
    start: takeWhole(columns.start, rows),
    end: takeWhole(columns.end, rows),
    extendedFrom: takeWhole(columns.extendedFrom, rows),
    kind: takeWhole(columns.kind, rows),
    provider: takeWhole(columns.provider, rows),
    dayRule: Uint8Array.from(rows, (row) => numberAt(columns.dayRule, row)),
    quantity: exact(columns.quantity),
    dayPrice: exact(columns.dayPrice),
    fee: exact(columns.fee),
    expense: exact(columns.expense),
    carerBorn: takeWhole(columns.carerBorn, rows),
  };
}

/** The same of one column. */
export function takeWhole(column: Int32Array, rows: readonly number[]): Int32Array {
  return Int32Array.from(rows, (row) => numberAt(column, row));
}
