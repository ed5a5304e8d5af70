import type { Column } from '../../tables/column';
import type { ColumnMatch, MatchOrigin } from '../list';
import { claimsOf } from './claims';
import { suggestionsFor } from './suggestions';

/** A column of the table that a list may fill. */
export interface WantedColumn {
  readonly column: Column;
  /** The list cannot be imported without it. */
  readonly required: boolean;
  /** The ids of the columns that it is made of where no column of the list fills it. */
  readonly madeOf: readonly string[];
  /** Tells rows or persons apart: a header that only resembles its names does not fill it, but is suggested. */
  readonly isIdentity: boolean;
}

/** What decides which column of a list fills which column of the table. */
export interface Matching {
  readonly columns: readonly WantedColumn[];
  /** The list's headers, in order. */
  readonly headers: readonly string[];
  /** By the id of a column: the header that filled it when a list of this kind was last imported. */
  readonly remembered: Readonly<Record<string, string>>;
  /** By the id of a column: the index of the list's column that the user wants in it, or null for none. */
  readonly chosen: Readonly<Record<string, number | null>>;
  /** For each column of the list, in order: some of its values, with which a suggestion must agree. */
  readonly values: readonly (readonly string[])[];
}

/** A column of the table that is filled, and by what. */
interface Filled {
  readonly header: number;
  readonly origin: MatchOrigin;
}

/**
 * What fills each column of the table. The user's choice goes before everything; then the header that was remembered, the column's own
 * header, an alias (in the order of the aliases), and a header that is nearly one
 * of these (not for money, nor for what tells rows and persons apart); of equal claims the leftmost column of the list has it. A column of the
 * list fills one column at most. Whatever is looser is a suggestion, which fills nothing before the user has accepted it.
 */
export function matchColumns(matching: Matching): readonly ColumnMatch[] {
  const filled = filledColumns(matching);
  const taken = new Set([...filled.values()].map(({ header }) => header));
  const open = matching.columns.filter(
    ({ column: { id } }) => !filled.has(id) && matching.chosen[id] === undefined,
  );
  const suggestions = suggestionsFor(open, matching, taken);
  return matching.columns.map(({ column: { id }, required, madeOf }) => {
    const fill = filled.get(id);
    return {
      columnId: id,
      header: fill?.header ?? null,
      origin: fill?.origin ?? null,
      suggestion: suggestions.get(id) ?? null,
      required,
      madeOf: fill === undefined ? madeOf : [],
    };
  });
}

/** By the id of the column. Claims come best first. */
function filledColumns(matching: Matching): ReadonlyMap<string, Filled> {
  const filled = chosenColumns(matching);
  const taken = new Set([...filled.values()].map(({ header }) => header));
  for (const { columnId, header, origin } of claimsOf(matching)) {
    if (matching.chosen[columnId] !== undefined || filled.has(columnId) || taken.has(header)) continue;
    filled.set(columnId, { header, origin });
    taken.add(header);
  }
  return filled;
}

/** Of two columns for which one header was chosen, the first has it. */
function chosenColumns({ columns, chosen, headers }: Matching): Map<string, Filled> {
  const filled = new Map<string, Filled>();
  const taken = new Set<number>();
  for (const { column } of columns) {
    const header = chosen[column.id];
    if (header === undefined || header === null || headers[header] === undefined || taken.has(header))
      continue;
    filled.set(column.id, { header, origin: 'chosen' });
    taken.add(header);
  }
  return filled;
}
