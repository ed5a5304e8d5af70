import type { LocatedProblem } from '../../text/problem';
import { ofCall } from '../cell';
import { doubledColumn } from './neededColumns';
import type { TableReader } from './tableReader';

/**
 * The rows of a table that prices are worked out by, in their order. One row that cannot be read is a problem of the whole call, since
 * nobody can say which costs it would have changed; it names the row, the column and the table. So are two columns that mean the same.
 */
export function tableRows<Row>(
  table: TableReader,
  rowAt: (row: number) => Row,
): readonly Row[] | LocatedProblem {
  const ids = table.sheet.table.columns.map(({ id }) => id);
  const doubled = doubledColumn(table.sheet, ids);
  if (doubled !== null) return doubled;
  const problems = table.problems(ids);
  const [first] = [...problems.entries()].sort(([one], [other]) => one - other).map(([, problem]) => problem);
  if (first !== undefined) return ofCall({ problem: 'badRows', count: problems.size, first });
  return rowsIn(table.empty, rowAt);
}

function rowsIn<Row>(empty: Uint8Array, rowAt: (row: number) => Row): readonly Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < empty.length; row += 1) if (empty[row] === 0) rows.push(rowAt(row));
  return rows;
}
