import type { Coding, MappingRow } from '../../core/reconcile/accountMapping';
import { accountMapping } from '../../tables/accountMapping';
import type { LocatedProblem } from '../../text/problem';
import { nameAt } from './cellAt';
import type { RawRows } from './cells';
import type { Names } from './names';
import { neededNames } from './needed';
import { sheetTable } from './sheetTable';
import { type TableReader, tableReader } from './tableReader';
import { tableRows } from './tableRows';

/** Reads the table of account mapping. Problem: badRows. */
export function readMapping(rows: RawRows, names: Names): readonly MappingRow[] | LocatedProblem {
  const sheet = sheetTable(accountMapping, rows);
  const table = tableReader({ sheet, isNamed: true, anchor: 'kind', label: 'kind' }, names);
  const kind = neededNames(table, 'kind');
  const codingAt = codingsOf(table);
  return tableRows(table, (row) => ({ ...codingAt(row), kind: nameAt(kind, row) }));
}

/** How the rows of a table are coded: account, activity and unit, -1 where blank. */
export function codingsOf(table: TableReader): (row: number) => Coding {
  const account = table.namesOf('account');
  const activity = table.namesOf('activity');
  const unit = table.namesOf('unit');
  return (row) => ({
    account: nameAt(account, row),
    activity: nameAt(activity, row),
    unit: nameAt(unit, row),
  });
}
