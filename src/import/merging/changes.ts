import type { TableCell } from '../list';
import type { ChangedCell, ChangedRow, ChangePage } from '../tablePlan';
import { type ShownForm, shownHeldCell } from '../records/shownCell';
import type { WrittenColumn } from '../records/written';
import { comparable, comparableName } from './comparable';
import { type HeldTable, type Merged, none } from './merge';

/** What changes are told from. */
export interface ChangesQuery {
  readonly merged: Merged;
  /** What was compared with the list. */
  readonly table: HeldTable;
  /** The columns that are written. */
  readonly columns: readonly WrittenColumn[];
  /** The ids of the columns by which a row is known. */
  readonly identity: readonly string[];
  /** The id of the column that says where a row comes from: it changes with every row, and says nothing. */
  readonly source: string | null;
  readonly form: ShownForm;
  /** For each row of the list that is read its index among the rows of the file. */
  readonly read: Int32Array;
  /** The cells of a row that the table will have, by its place: one for each of the columns. */
  readonly cellsAt: (place: number) => readonly TableCell[];
}

/** Rows that the table has and that the list changes or ends, in the table's order, each with the cells in which it says something new. */
export function changesOf(query: ChangesQuery): (from: number, count: number) => ChangePage {
  const { origins, fillings, ended } = query.merged;
  const changed = Array.from(origins.keys()).filter((place) => {
    const origin = origins[place] ?? none;
    return origin !== none && ((fillings[place] ?? none) >= 0 || ended.has(origin));
  });
  return (from, count) => ({
    total: changed.length,
    rows: changed.slice(from, from + count).map((place) => changedRow(query, place)),
  });
}

function changedRow(query: ChangesQuery, place: number): ChangedRow {
  const { merged, table, columns, read } = query;
  const filling = merged.fillings[place] ?? none;
  const before = table.rows[merged.origins[place] ?? none] ?? [];
  const after = query.cellsAt(place);
  const cells = columns.flatMap((written, index): ChangedCell[] => {
    const held = before[table.columnIds.indexOf(written.column.id)] ?? '';
    const cell = after[index] ?? '';
    return isNews(query, written, [held, cell])
      ? [
          {
            columnId: written.column.id,
            ...{ before: shown(query, written, held), after: shown(query, written, cell) },
          },
        ]
      : [];
  });
  return { row: filling >= 0 ? (read[filling] ?? 0) + 1 : null, name: nameOf(query, after), cells };
}

function isNews(
  { identity, source }: ChangesQuery,
  { column }: WrittenColumn,
  [before, after]: readonly [TableCell, TableCell],
): boolean {
  if (column.id === source) return false;
  const compared = identity.includes(column.id) ? comparableName : comparable;
  return compared(column, before) !== compared(column, after);
}

function shown({ form }: ChangesQuery, { column }: WrittenColumn, cell: TableCell): string {
  return shownHeldCell(column, cell, form);
}

function nameOf(query: ChangesQuery, cells: readonly TableCell[]): string {
  return query.columns
    .map((written, index) =>
      query.identity.includes(written.column.id) ? shown(query, written, cells[index] ?? '') : '',
    )
    .filter((part) => part !== '')
    .join(' · ');
}
