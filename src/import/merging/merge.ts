import type { TableCell } from '../list';
import type { Difference } from '../tablePlan';
import type { WrittenColumn } from '../records/written';
import { type Closing, endedRow } from './closing';
import { comparable } from './comparable';
import { type ComparedColumn, type NameColumn, pairAll } from './namesakes';
import { withHeldText } from './heldText';
import { withMadeNames } from './madeNames';
import { none } from './pairing';

/** What a table of the workbook holds. */
export interface HeldTable {
  /** For each of its columns the id, or null for one of the user's own. */
  readonly columnIds: readonly (string | null)[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The indexes of rows of which the cells are others than in the workbook, and are to be written. */
  readonly rewritten?: ReadonlySet<number>;
}

/** What a list brings. */
export interface ListToMerge {
  readonly columns: readonly WrittenColumn[];
  /** The places of the rows that are kept, in order. */
  readonly rows: Int32Array;
  /** The places of the rows that cannot be read, in order: what they are in the table stays as it is. */
  readonly leftOut: Int32Array;
  /** The places of the rows that a repair took away, in order: what they are in the table goes. */
  readonly removed: Int32Array;
  /** The ids of the columns by which a row is known. */
  readonly identity: readonly string[];
  /** The ids of the columns that tell rows of one name apart. */
  readonly resembling: readonly string[];
  /** The id of the column that says where a row comes from: it tells no rows apart. */
  readonly source: string | null;
  /** What becomes of rows that the list does not have: they stay as they are, have no place, or are ended where they are open. */
  readonly missing: 'keep' | 'remove' | Closing;
}

/** The rows that the table will have. */
export interface Merged {
  readonly difference: Difference;
  /** How many of the table's rows get no place; blank ones at its end have none anyway. */
  readonly removed: number;
  /** The indexes of the table's rows that are ended. */
  readonly ended: ReadonlySet<number>;
  /** The indexes of the table's rows that have no place any more since the list does not have them, blank ones apart. */
  readonly takenOut: readonly number[];
  /** For each row: the index of the table's row that it is today; none for a new one. */
  readonly origins: Int32Array;
  /** For each row: the place of the list's row that fills it; asHeld where `held` does; none where it stays as it is. */
  readonly fillings: Int32Array;
  /** The list's columns, with the names that its rows have in this table where they are made here. */
  readonly columns: readonly WrittenColumn[];
  /** The table's rows, those that are ended with their ends. */
  readonly held: HeldTable['rows'];
  /** By the place of a row of the list that is paired: the index of the table's row. */
  readonly origin: ReadonlyMap<number, number>;
}

/** No row of the list fills the row: it is written as the table holds it now. */
export const asHeld = -2;

export { none };

/**
 * Compares a list with the table, row by row. Rows that are known by the same name are paired, each once. What is paired keeps
 * its place, and its name where the list does not give it one; what only the list has comes after; what only the table has
 * stays, is ended or is left out. Rows of the list that are not kept are paired as well: the table's row stays as it is where the
 * list's cannot be read, and goes where a repair took it away, whatever becomes of those that only the table has.
 */
export function merge(given: ListToMerge, table: HeldTable): Merged {
  const held = withoutBlankEnd(table.rows);
  const filling = new Int32Array(held.length).fill(none);
  const origin = new Map<number, number>();
  const over = { table, held, origin };
  const list = { ...given, columns: given.columns.map((column) => withHeldText(column, over)) };
  const columns = comparedColumns(list, table);
  const notKept = new Map<number, NotKept>();
  const fates = fatesOf(list);
  pairAll({ list, held, columns, names: namesOf(list, table) }, (row, index) => {
    const fate = fates.get(row);
    if (fate !== undefined) {
      notKept.set(index, fate);
      return;
    }
    filling[index] = row;
    origin.set(row, index);
  });
  const added = Array.from(list.rows).filter((row) => !origin.has(row));
  const named = list.columns.map((column) => withMadeNames(column, { table, held, origin, rows: list.rows }));
  const paired = { list, table, held, filling, notKept, added, columns };
  return { ...mergedRows(paired), columns: named, origin };
}

/** What became of a row that the list has and that is not kept. */
type NotKept = 'leftOut' | 'repaired';

function fatesOf({ leftOut, removed }: ListToMerge): ReadonlyMap<number, NotKept> {
  const fates = new Map<number, NotKept>();
  for (const row of leftOut) fates.set(row, 'leftOut');
  for (const row of removed) fates.set(row, 'repaired');
  return fates;
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
  readonly table: HeldTable;
  readonly held: HeldTable['rows'];
  /** For each row of the table the list's row that is paired with it. */
  readonly filling: Int32Array;
  /** By the index of a row of the table what became of the list's row that is paired with it, where that is not kept. */
  readonly notKept: ReadonlyMap<number, NotKept>;
  readonly added: readonly number[];
  readonly columns: readonly ComparedColumn[];
}

function mergedRows(paired: Paired): Omit<Merged, 'columns' | 'origin'> {
  const { list, table, held, filling, added } = paired;
  const origins: number[] = [];
  const fillings: number[] = [];
  const after = [...held];
  const ended = new Set<number>();
  const takenOut: number[] = [];
  const count = { added: added.length, changed: 0, unchanged: 0, missing: 0, repaired: 0, leftOut: 0 };
  for (const [index, cells] of held.entries()) {
    const state = stateOf(paired, index);
    if (state !== 'blank') count[state]++;
    if (goes(state, list)) {
      if (state === 'missing') takenOut.push(index);
      continue;
    }
    const end = state === 'missing' ? endOf(list, table, cells) : null;
    if (end !== null) {
      after[index] = end;
      ended.add(index);
    }
    origins.push(index);
    if (state === 'changed') fillings.push(filling[index] ?? none);
    else fillings.push(end !== null || table.rewritten?.has(index) === true ? asHeld : none);
  }
  const removed = held.length - origins.length;
  for (const row of added) {
    origins.push(none);
    fillings.push(row);
  }
  const rows = { origins: Int32Array.from(origins), fillings: Int32Array.from(fillings) };
  return { difference: count, removed, ended, takenOut, held: after, ...rows };
}

type RowState = keyof Omit<Difference, 'added'> | 'blank';

function goes(state: RowState, { missing }: ListToMerge): boolean {
  return state === 'repaired' || (missing === 'remove' && (state === 'missing' || state === 'blank'));
}

/** What the list does to a row of the table; a blank row in its midst is none that a list could have. */
function stateOf({ held, filling, notKept, columns }: Paired, index: number): RowState {
  const row = filling[index] ?? none;
  const cells = held[index] ?? [];
  if (row === none) return isBlankRow(cells) ? 'blank' : (notKept.get(index) ?? 'missing');
  return saysTheSame(columns, row, cells) ? 'unchanged' : 'changed';
}

function endOf(
  { missing }: ListToMerge,
  { columnIds }: HeldTable,
  cells: readonly TableCell[],
): readonly TableCell[] | null {
  return typeof missing === 'string' ? null : endedRow(missing, columnIds, cells);
}

/** Rows that are paired have the same name already, however its letters are cased. */
function saysTheSame(columns: readonly ComparedColumn[], row: number, cells: readonly TableCell[]): boolean {
  return columns.every(
    ({ column, cellAt, position, isName }) =>
      isName || comparable(column, cellAt(row)) === comparable(column, cells[position] ?? ''),
  );
}
