import { replaceKeys } from '../../import/identity/key';
import type { TableCell } from '../../import/list';
import type { Rekeying } from '../../import/tablePlan';
import type { RowReceiver } from '../lists/preparedTable';
import type { RowPlan } from '../lists/layout';

/** A table of the workbook as it will stand when the keys in it have been made anew. */
export interface RenewedRows {
  /** The table's own columns in which a key has changed, and the rows; no row comes or goes. */
  readonly plan: RowPlan;
  /** For each row of the plan that is filled, a cell for each of its columns. */
  readonly rows: readonly (readonly TableCell[])[];
  /** In how many cells a key has changed. */
  readonly cells: number;
  /** How many of the persons stand there of whom nobody can tell who is who. */
  readonly alike: number;
}

/** Receives what a table holds, and tells what it holds with new keys in place of old ones. */
export interface Renewer {
  readonly receiver: RowReceiver;
  readonly renewed: () => RenewedRows;
}

/**
 * New keys in place of old ones, in persons and in names that are made of them (`P-7K3M9-QXT2A/2026-01-31`), in the columns that are
 * ours; what the user has written beside them stays. Keys that have no new one stay, too.
 */
export function createRenewer({ keys, alike = [] }: Pick<Rekeying, 'keys' | 'alike'>): Renewer {
  const known = new Map(Object.entries(keys));
  const areAlike = new Set(alike);
  const found = new Set<string>();
  const renewedKey = (key: string): string => {
    if (areAlike.has(key)) found.add(key);
    return known.get(key) ?? key;
  };
  const renew = (cell: TableCell): TableCell =>
    typeof cell === 'string' ? replaceKeys(cell, renewedKey) : cell;
  const changed: ChangedRow[] = [];
  let ids: readonly (string | null)[] = [];
  let [rows, cells] = [0, 0];
  const receive = (held: readonly TableCell[]): void => {
    const row = held.map((cell, position) => (ids[position] === null ? cell : renew(cell)));
    const places = row.flatMap((cell, position) => (cell === held[position] ? [] : [position]));
    if (places.length > 0) changed.push({ row: rows, cells: row, places });
    cells += places.length;
    rows += 1;
  };
  return {
    receiver: {
      begin: (columnIds) => {
        ids = columnIds;
        return Promise.resolve();
      },
      add: (block) => {
        block.forEach(receive);
        return Promise.resolve();
      },
    },
    renewed: () => ({ ...renewedRows(changed, { ids, rows, cells }), alike: found.size }),
  };
}

/** A row in which a key has changed, whole, by its place in the table. */
interface ChangedRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
  readonly places: readonly number[];
}

function renewedRows(
  changed: readonly ChangedRow[],
  table: { readonly ids: readonly (string | null)[]; readonly rows: number; readonly cells: number },
): Omit<RenewedRows, 'alike'> {
  const places = [...new Set(changed.flatMap((row) => row.places))].sort((one, other) => one - other);
  return {
    cells: table.cells,
    rows: changed.map(({ cells }) => places.map((place) => asText(cells[place] ?? ''))),
    plan: {
      columnIds: places.flatMap((place) => table.ids[place] ?? []),
      extras: [],
      removed: 0,
      origins: Int32Array.from({ length: table.rows }, (_, row) => row),
      filled: Int32Array.from(changed, ({ row }) => row),
    },
  };
}

/** Columns with keys in them are columns of texts, where Excel keeps a number as its text. */
function asText(cell: TableCell): TableCell {
  return typeof cell === 'number' ? String(cell) : cell;
}
