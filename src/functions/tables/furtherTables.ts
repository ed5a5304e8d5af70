import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import type { Table } from '../../tables/table';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from './cells';
import type { RowMarks } from './emptyRows';
import { recogniseTable } from './recogniseTable';
import { headersOf } from './sheetTable';

/** The further tables of a call, by the ids of the tables that they were recognised as. */
export type FurtherTables = ReadonlyMap<string, RawRows>;

/** The tables that a cost can depend on beside placements and prices, and the columns by which their empty rows are told. */
export const costTableMarks: ReadonlyMap<Table, RowMarks> = new Map<Table, RowMarks>([
  [kinds, { anchor: 'kind', label: 'kind' }],
  [contributions, { anchor: 'year', label: 'year' }],
  [absences, { anchor: 'from', label: 'placementId' }],
  [addOns, { anchor: 'from', label: 'placementId' }],
]);

/**
 * Recognises further tables, given in any order, by their headers; null where one is left out. Problems: unknownTable, tableGivenTwice.
 */
export function furtherTables(
  given: readonly (RawRows | null)[],
  accepted: readonly Table[],
): FurtherTables | LocatedProblem {
  const recognised = new Map<string, RawRows>();
  for (const rows of given) {
    if (rows === null) continue;
    const table = acceptedTable(rows, accepted);
    if (isLocated(table)) return table;
    if (recognised.has(table.id)) return ofCall({ problem: 'tableGivenTwice', table: table.name });
    recognised.set(table.id, rows);
  }
  return recognised;
}

const headersShown = 4;

function acceptedTable(rows: RawRows, accepted: readonly Table[]): Table | LocatedProblem {
  const headers = headersOf(rows).filter((header) => header !== '');
  const table = recogniseTable(headers, accepted);
  if (table !== undefined && accepted.includes(table)) return table;
  const expected = accepted.map(({ name }) => name);
  return ofCall({ problem: 'unknownTable', headers: headers.slice(0, headersShown), expected });
}
