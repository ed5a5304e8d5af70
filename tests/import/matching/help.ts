import { listKinds } from '../../../src/import/kinds/index';
import type { ColumnMatch, ListKindId } from '../../../src/import/list';
import { matchColumns, type Matching } from '../../../src/import/matching/matchColumns';
import { wantedColumns } from '../../../src/import/matching/wantedColumns';

interface Rest extends Partial<Matching> {
  readonly kind?: ListKindId;
}

/** The matches of a list with these headers; everything that is not said is empty. */
export function matchesOf(headers: readonly string[], rest: Rest = {}): readonly ColumnMatch[] {
  const { kind = 'placements', ...others } = rest;
  return matchColumns({
    columns: wantedColumns(listKinds[kind]),
    headers,
    remembered: {},
    profile: {},
    chosen: {},
    parts: {},
    constants: {},
    values: [],
    ...others,
  });
}

/** What is filled: by the id of the column, the header. */
export function filledBy(headers: readonly string[], rest: Rest = {}): Record<string, string> {
  const filled = matchesOf(headers, rest).filter(({ header }) => header !== null);
  return Object.fromEntries(filled.map(({ columnId, header }) => [columnId, headers[header ?? -1] ?? '']));
}
