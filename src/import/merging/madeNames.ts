import type { TableCell } from '../list';
import type { WrittenColumn } from '../records/written';
import { comparableName } from './comparable';
import type { HeldTable } from './merge';

/** Whose names are made. */
export interface MadeNames {
  readonly table: HeldTable;
  readonly held: HeldTable['rows'];
  /** By the place of a row of the list that is paired: the index of the table's row. */
  readonly origin: ReadonlyMap<number, number>;
  /** The places of the list's rows, in order. */
  readonly rows: Int32Array;
}

/**
 * A column whose cells are names made here, as this table needs them: a row that the table has keeps its name there, and a new one
 * gets a number that no other row has. Any other column stays as it is.
 */
export function withMadeNames(
  written: WrittenColumn,
  { table, held, origin, rows }: MadeNames,
): WrittenColumn {
  const { column, cellAt, baseAt } = written;
  if (baseAt === null) return written;
  const position = table.columnIds.indexOf(column.id);
  const names = new Map<number, TableCell>();
  const used = new Set(held.map((cells) => comparableName(column, cells[position] ?? '')));
  for (const row of rows) if (baseAt(row) === '') used.add(comparableName(column, cellAt(row)));
  const free = numbering((name) => !used.has(comparableName(column, name)));
  for (const row of rows) {
    const base = baseAt(row);
    if (base === '') continue;
    const kept = held[origin.get(row) ?? -1]?.[position];
    const name = kept ?? free(base, cellAt(row));
    used.add(comparableName(column, name));
    names.set(row, name);
  }
  return { column, baseAt, cellAt: (row) => names.get(row) ?? cellAt(row) };
}

/** A made name as it was before a number was put after it, which depends on the order of the rows. */
export function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/u, '');
}

/** Gives the name that is wanted while it is free, else the base with the next free number. */
function numbering(isFree: (name: TableCell) => boolean): (base: string, wanted: TableCell) => TableCell {
  const last = new Map<string, number>();
  return (base, wanted) => {
    if (isFree(wanted)) return wanted;
    let number = (last.get(base) ?? 1) + 1;
    while (!isFree(`${base} (${number})`)) number++;
    last.set(base, number);
    return `${base} (${number})`;
  };
}
