import { firstOfEach } from '../../core/firstOfEach';
import { figure } from '../arguments/numbers';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import { nameAt, numberOrBlankAt } from '../tables/cellAt';
import type { TableReader } from '../tables/tableReader';
import { tableRows } from '../tables/tableRows';

/** The kinds of the table of kinds in the order in which they are merged, by the numbers of their names. */
export type KindOrder = readonly number[];

/**
 * Kinds with a number in Sammanslagning come first, by it; then the others. Where nothing else says, the order is that of the rows; of two
 * rows for one kind the first holds.
 * Problem: badRows.
 */
export function kindOrder(table: TableReader): KindOrder | LocatedProblem {
  const [names, orders] = [table.namesOf('kind'), table.numbers('mergeOrder', figure)];
  const rows = tableRows(
    table,
    (row) => [nameAt(names, row), placeOf(numberOrBlankAt(orders, row))] as const,
  );
  if (isLocated(rows)) return rows;
  const sorted = [...firstOfEach(rows)].sort(([, one], [, other]) => one - other);
  return sorted.map(([name]) => name);
}

/** A blank, which some hosts hand over as 0, comes last. */
function placeOf(order: number | null): number {
  return order !== null && order > 0 ? order : Number.MAX_SAFE_INTEGER;
}
