import type { Column } from '../../tables/column';
import { columnsOf, sideOf } from '../kinds/columnsOf';
import type { ListKind } from '../kinds/kind';

/** A column that a list may fill: one of the table, or a side of one. */
export interface WantedColumn {
  readonly column: Column;
  /** The list cannot be imported without it. */
  readonly required: boolean;
  /** The ids of the columns that it is made of where no column of the list fills it. */
  readonly madeOf: readonly string[];
  /** The id of the table's column that it is a side of (debit, credit); null for a column of the table. */
  readonly sideOf: string | null;
  /** Tells rows or persons apart: a header that only resembles its names does not fill it, but is suggested. */
  readonly isIdentity: boolean;
  /** Names may stand in it: only the user fills it. */
  readonly isFreeText: boolean;
}

/** The columns that a list of this kind may fill: all but the one that says where a row comes from. */
export function wantedColumns(kind: ListKind): readonly WantedColumn[] {
  return columnsOf(kind)
    .filter(({ id }) => id !== kind.source)
    .map((column) => ({
      column,
      required: kind.required.includes(column.id),
      madeOf: [],
      sideOf: sideOf(kind, column.id),
      isIdentity: kind.identity.includes(column.id) || kind.persons.includes(column.id),
      isFreeText: kind.freeTexts.includes(column.id),
    }));
}
