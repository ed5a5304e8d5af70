import { budget } from '../../../src/tables/budget';
import type { Table } from '../../../src/tables/table';
import { listKinds } from '../../../src/import/kinds/index';
import type { ColumnMatch } from '../../../src/import/list';
import { matchColumns, type Matching } from '../../../src/import/matching/matchColumns';
import { placements } from '../../../src/tables/placements';
import { prices } from '../../../src/tables/prices';

/** The tables that a list can fill. */
export const tablesOfLists = { placements, prices, budget } as const;

function listKindOf(table: Table): keyof typeof tablesOfLists {
  if (table === prices) return 'prices';
  return table === budget ? 'budget' : 'placements';
}

/** The matches of a list with these headers; everything that is not said is empty. */
export function matchesOf(
  headers: readonly string[],
  rest: Partial<Matching> & { readonly table?: Table } = {},
): readonly ColumnMatch[] {
  const { table = placements, ...others } = rest;
  const { identity, persons } = listKinds[listKindOf(table)];
  const columns = table.columns.map((column) => ({
    column,
    required: column.required,
    madeOf: [],
    isIdentity: identity.includes(column.id) || persons.includes(column.id),
  }));
  return matchColumns({ columns, headers, remembered: {}, chosen: {}, values: [], ...others });
}

/** What is filled: by the id of the column, the header. */
export function filledBy(
  headers: readonly string[],
  rest: Partial<Matching> & { readonly table?: Table } = {},
): Record<string, string> {
  const filled = matchesOf(headers, rest).filter(({ header }) => header !== null);
  return Object.fromEntries(filled.map(({ columnId, header }) => [columnId, headers[header ?? -1] ?? '']));
}
