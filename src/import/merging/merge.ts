import type { Difference, TableCell } from '../list';
import type { WrittenColumn } from '../records/written';
import { comparable } from './comparable';
import { type ComparedColumn, type NameColumn, pairAll } from './namesakes';
import { withMadeNames } from './madeNames';
import { none } from './pairing';

/** What a table of the workbook holds. */
export interface HeldTable {
  /** For each of its columns the id, or null for one of the user's own. */
  readonly columnIds: readonly (string | null)[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What a list brings. */
export interface ListToMerge {
  readonly columns: readonly WrittenColumn[];
  /** The places of the rows that are kept, in order. */
  readonly rows: Int32Array;
  /** The ids of the columns by which a row is known. */
  readonly identity: readonly string[];
  /** The ids of the columns that tell rows of one name apart. */
  readonly resembling: readonly string[];
  /** The id of the column that says where a row comes from: it tells no rows apart. */
  readonly source: string | null;
  readonly removesMissing: boolean;
}

/** The rows that the table will have. */
export interface Merged {
  readonly difference: Difference;
  /** For each row: the index of the table's row that it is today; none for a new one. */
  readonly origins: Int32Array;
  /** For each row: the place of the list's row that fills it; none where it stays as it is. */
  readonly fillings: Int32Array;
  /** The list's columns, with the names that its rows have in this table where they are made here. */
  readonly columns: readonly WrittenColumn[];
}

export { none };

/**
 * Compares a list with the table, row by row. Rows that are known by the same name are paired, each once. What is paired keeps
 * its place, and its name where the list does not give it one; what only the list has comes after; what only the table has
 * stays or is left out.
 */
export function merge(list: ListToMerge, table: HeldTable): Merged {
  const held = withoutBlankEnd(table.rows);
  const columns = comparedColumns(list, table);
  const filling = new Int32Array(held.length).fill(none);
  const origin = new Map<number, number>();
  pairAll({ list, held, columns, names: namesOf(list, table) }, (row, index) => {
    filling[index] = row;
    origin.set(row, index);
  });
  const added = Array.from(list.rows).filter((row) => !origin.has(row));
  const named = list.columns.map((column) => withMadeNames(column, { table, held, origin, rows: list.rows }));
  return { ...mergedRows({ list, held, filling, added, columns }), columns: named };
}

function comparedColumns(
  { columns, identity, source }: ListToMerge,
  table: HeldTable,
): readonly ComparedColumn[] {
  return columns
    .filter(({ column }) => column.id !== source)
    .map(({ column, cellAt }) => ({
      column,
      cellAt,
      position: table.columnIds.indexOf(column.id),
      isName: identity.includes(column.id),
    }));
}

/** Every column by which a row is known, those too that the list lacks: there its rows are blank. */
function namesOf({ columns, identity }: ListToMerge, table: HeldTable): readonly NameColumn[] {
  return identity.map((id) => {
    const written = columns.find(({ column }) => column.id === id);
    return {
      column: written?.column ?? null,
      cellAt: written?.cellAt ?? (() => ''),
      baseAt: written?.baseAt ?? null,
      position: table.columnIds.indexOf(id),
    };
  });
}

/** Rows at the end in which nothing stands are room for new ones. */
function withoutBlankEnd(rows: HeldTable['rows']): HeldTable['rows'] {
  let end = rows.length;
  while (end > 0 && isBlankRow(rows[end - 1] ?? [])) end--;
  return rows.slice(0, end);
}

function isBlankRow(cells: readonly TableCell[]): boolean {
  return cells.every((cell) => cell === '');
}

interface Paired {
  readonly list: ListToMerge;
  readonly held: HeldTable['rows'];
  /** For each row of the table the list's row that is paired with it. */
  readonly filling: Int32Array;
  readonly added: readonly number[];
  readonly columns: readonly ComparedColumn[];
}

function mergedRows({ list, held, filling, added, columns }: Paired): Omit<Merged, 'columns'> {
  const origins: number[] = [];
  const fillings: number[] = [];
  const count = { changed: 0, unchanged: 0, missing: 0 };
  for (const [index, row] of filling.entries()) {
    const cells = held[index] ?? [];
    const isMissing = row === none && !isBlankRow(cells);
    if (isMissing) count.missing++;
    if (row === none && list.removesMissing) continue;
    const isChanged = row !== none && !saysTheSame(columns, row, cells);
    if (row !== none) count[isChanged ? 'changed' : 'unchanged']++;
    origins.push(index);
    fillings.push(isChanged ? row : none);
  }
  for (const row of added) {
    origins.push(none);
    fillings.push(row);
  }
  return {
    difference: { added: added.length, ...count },
    origins: Int32Array.from(origins),
    fillings: Int32Array.from(fillings),
  };
}

/** Rows that are paired have the same name already, however its letters are cased. */
function saysTheSame(columns: readonly ComparedColumn[], row: number, cells: readonly TableCell[]): boolean {
  return columns.every(
    ({ column, cellAt, position, isName }) =>
      isName || comparable(column, cellAt(row)) === comparable(column, cells[position] ?? ''),
  );
}
