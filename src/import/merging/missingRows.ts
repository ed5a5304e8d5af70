import type { Day } from '../../core/day';
import type { Text } from '../../text/language';
import type { ListKind } from '../kinds/kind';
import type { TableCell } from '../list';
import { type ShownForm, shownHeldCell } from '../records/shownCell';
import type { Closing } from './closing';
import type { HeldTable, Merged } from './merge';

/** A row of the table that the list does not have, and what became of it. */
export interface MissingRow {
  /** What the row is known by; blank where it has no name. */
  readonly name: string;
  /** The last day that it got, and the header over it; null where it was taken out. */
  readonly end: { readonly header: Text; readonly day: Day } | null;
}

/** What rows that the list does not have are told from. */
export interface MissingQuery {
  readonly kind: ListKind;
  readonly merged: Merged;
  readonly table: HeldTable;
  readonly closing: 'keep' | 'remove' | Closing;
  readonly form: ShownForm;
}

/** The rows of the table that were ended or taken out since the list does not have them, in the table's order. */
export function missingRowsOf(query: MissingQuery): readonly MissingRow[] {
  const { merged, table, closing } = query;
  const end = typeof closing === 'string' ? null : { header: closing.last.header, day: closing.day };
  const told = end === null ? merged.takenOut : [...merged.ended];
  return told.map((index) => ({ name: nameIn(query, table.rows[index] ?? []), end }));
}

function nameIn({ kind, table, form }: MissingQuery, cells: readonly TableCell[]): string {
  const parts = kind.identity.flatMap((id) => {
    const column = kind.table.columns.find((each) => each.id === id);
    const cell = cells[table.columnIds.indexOf(id)] ?? '';
    return column === undefined ? [] : [shownHeldCell(column, cell, form)];
  });
  return parts.filter((part) => part !== '').join(' · ');
}
