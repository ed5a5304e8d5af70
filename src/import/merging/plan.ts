import { addDays, type Day } from '../../core/day';
import type { Column } from '../../tables/column';
import type { ListKind } from '../kinds/kind';
import type { DecimalSign, TableCell } from '../list';
import type { ChangePage, PlanOptions, TablePlan } from '../tablePlan';
import { isExtra } from '../records/protected';
import type { Records } from '../records/records';
import { type WrittenColumn, writtenColumns, type WritingQuery } from '../records/written';
import type { BlockQuery } from './blocks';
import { changesOf } from './changes';
import type { Closing } from './closing';
import { asHeld, type HeldTable, type ListToMerge, merge, type Merged, none } from './merge';
import { type MissingRow, missingRowsOf } from './missingRows';
import { type Rekeyed, rekeyed } from './rekey';

/** A list that is to go into a table. */
export interface PlanQuery extends Omit<WritingQuery, 'rows'> {
  /** The day that the list shows. */
  readonly asOf: Day | null;
  readonly decimal: DecimalSign;
}

/** What will stand in the table, the rows that are filled, and what that changes. */
export interface Planned {
  readonly plan: TablePlan;
  readonly blocks: BlockQuery;
  readonly changes: (from: number, count: number) => ChangePage;
  /** Rows of the table that are ended or taken out since the list does not have them. */
  readonly missing: readonly MissingRow[];
}

/** Compares a list with a table. Throws where rows are to be ended and the list shows no day. */
export function planned(query: PlanQuery, held: HeldTable, { missing, rekeys }: PlanOptions): Planned {
  const { heading, records } = query.reading;
  const { kind } = heading;
  const closing = missing === 'close' ? closingOf(kind, query.asOf) : missing;
  const list: ListToMerge = {
    columns: writtenColumns({ ...query, rows: records.read.map((_, row) => row) }),
    ...rowsOf(records),
    missing: closing,
    identity: kind.identity,
    resembling: kind.resembling,
    source: kind.source,
  };
  const wanted = typeof closing === 'string' ? held : withColumn(held, closing.last.id);
  const again: Rekeyed | null = rekeys ? rekeyed(list, wanted, kind.persons) : null;
  const table = again?.table ?? wanted;
  const merged = merge(list, table);
  const columns = [...merged.columns, ...heldColumns({ merged, table, kind, closing, again })];
  const cellsAt = (place: number): readonly TableCell[] => cellsOf({ merged, table, columns }, place);
  const filled = Int32Array.from(merged.origins.keys()).filter((place) => merged.fillings[place] !== none);
  const { identity, source, years } = kind;
  const form = { decimal: query.decimal, years };
  return {
    plan: { ...planOf(merged, columns), filled, rekeying: again?.rekeying ?? null },
    blocks: { count: filled.length, cellsAt: (place) => cellsAt(filled[place] ?? none) },
    changes: changesOf({ merged, table, columns, identity, source, form, read: records.read, cellsAt }),
    missing: missingRowsOf({ kind, merged, table, closing, form }),
  };
}

/** Every row that was read, by what becomes of it. */
function rowsOf({ read, sound, kept, removed }: Records): Pick<ListToMerge, 'rows' | 'leftOut' | 'removed'> {
  const isSound = new Uint8Array(read.length);
  for (const row of sound) isSound[row] = 1;
  const leftOut: number[] = [];
  for (const [row, sign] of isSound.entries()) if (sign === 0) leftOut.push(row);
  return { rows: kept, leftOut: Int32Array.from(leftOut), removed: Int32Array.from(removed).sort() };
}

function planOf(
  { difference, origins, removed, ended }: Merged,
  columns: readonly WrittenColumn[],
): Omit<TablePlan, 'filled' | 'rekeying'> {
  return {
    ...{ difference, origins, removed },
    closed: ended.size,
    extras: columns
      .filter(({ column }) => isExtra(column.id))
      .map(({ column: { id, header } }) => ({ id, header: header.sv })),
    columnIds: columns.map(({ column }) => column.id),
  };
}

/** Only lists that show a day can end rows, and only rows that have a last day. */
function closingOf(kind: ListKind, asOf: Day | null): Closing {
  const first = columnOf(kind, kind.term.first);
  const last = kind.term.last === null ? undefined : columnOf(kind, kind.term.last);
  const day = asOf === null ? undefined : addDays(asOf, -1);
  if (kind.asOf.length === 0 || first === undefined || last === undefined || day === undefined)
    throw new Error('A list that shows no day ends no rows.');
  return { first, last, day };
}

function columnOf({ table }: ListKind, id: string): Column | undefined {
  return table.columns.find((column) => column.id === id);
}

/** The table as if it had the column. */
function withColumn(table: HeldTable, id: string): HeldTable {
  return table.columnIds.includes(id) ? table : { ...table, columnIds: [...table.columnIds, id] };
}

interface HeldColumnsQuery {
  readonly merged: Merged;
  readonly table: HeldTable;
  readonly kind: ListKind;
  readonly closing: ListToMerge['missing'];
  readonly again: Rekeyed | null;
}

/** Columns that the list does not fill and that change all the same: a row of the list leaves in them what the table holds. */
function heldColumns({ merged, table, kind, closing, again }: HeldColumnsQuery): readonly WrittenColumn[] {
  const ended = typeof closing === 'string' || merged.ended.size === 0 ? [] : [closing.last.id];
  const ids = new Set([...ended, ...(again?.changedColumns ?? [])]);
  return kind.table.columns
    .filter(({ id }) => ids.has(id) && !merged.columns.some(({ column }) => column.id === id))
    .map((column): WrittenColumn => {
      const position = table.columnIds.indexOf(column.id);
      const cellAt = (row: number): TableCell =>
        merged.held[merged.origin.get(row) ?? none]?.[position] ?? '';
      return { column, cellAt, baseAt: null };
    });
}

interface CellsQuery {
  readonly merged: Merged;
  readonly table: HeldTable;
  readonly columns: readonly WrittenColumn[];
}

function cellsOf({ merged, table, columns }: CellsQuery, place: number): readonly TableCell[] {
  const filling = merged.fillings[place] ?? none;
  if (filling !== asHeld) return columns.map(({ cellAt }) => cellAt(filling));
  const cells = merged.held[merged.origins[place] ?? none] ?? [];
  return columns.map(({ column }) => cells[table.columnIds.indexOf(column.id)] ?? '');
}
