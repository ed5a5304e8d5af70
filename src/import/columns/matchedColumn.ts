import type { Column } from '../../tables/column';
import type { ListKind } from '../kinds/kind';
import type { ColumnMatch } from '../list';

/** How the cells of a column are read. */
export type ColumnRole =
  'day' | 'month' | 'openDay' | 'amount' | 'charge' | 'share' | 'year' | 'word' | 'text' | 'person';

/** A column of the table that a column of the list fills. */
export interface MatchedColumn {
  readonly column: Column;
  readonly role: ColumnRole;
  /** The index of the list's column. */
  readonly header: number;
  /** A blank cell leaves the row out. */
  readonly required: boolean;
}

/** The columns that are read, in the table's order. */
export function matchedColumns(kind: ListKind, matches: readonly ColumnMatch[]): readonly MatchedColumn[] {
  return kind.table.columns.flatMap((column) => {
    const header = matches.find(({ columnId }) => columnId === column.id)?.header ?? null;
    if (header === null) return [];
    return [{ column, role: roleOf(column, kind), header, required: kind.required.includes(column.id) }];
  });
}

function roleOf({ id, type }: Column, kind: ListKind): ColumnRole {
  switch (type) {
    case 'day':
      if (kind.months.includes(id)) return 'month';
      return kind.openEnds.includes(id) ? 'openDay' : 'day';
    case 'money':
      return kind.charges.includes(id) ? 'charge' : 'amount';
    case 'number':
      return kind.years.includes(id) ? 'year' : 'amount';
    case 'share':
      return 'share';
    case 'choice':
    case 'yesNo':
      return 'word';
    case 'text':
      return kind.persons.includes(id) ? 'person' : 'text';
  }
}
