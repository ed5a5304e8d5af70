import type { Column } from '../../tables/column';
import type { ColumnPart } from '../forms';
import { columnsOf } from '../kinds/columnsOf';
import type { ListKind } from '../kinds/kind';
import type { ColumnMatch } from '../list';

/** How the cells of a column are read. */
export type ColumnRole =
  | 'day'
  | 'month'
  | 'quarter'
  | 'openDay'
  | 'amount'
  | 'charge'
  | 'quantity'
  | 'share'
  | 'year'
  | 'word'
  | 'text'
  | 'person';

/** A column of the table, or a side of one, that a column of the list fills, or a constant does. */
export interface MatchedColumn {
  readonly column: Column;
  readonly role: ColumnRole;
  /** The index of the list's column; null where a constant fills it. */
  readonly header: number | null;
  /** The part of that column; null: the whole. */
  readonly part: ColumnPart | null;
  /** What stands in every row; null where a column of the list fills it. */
  readonly constant: string | null;
  /** A blank cell leaves the row out. */
  readonly required: boolean;
  /** Days that are planned, and so lie ahead of the list. */
  readonly isPlanned: boolean;
}

/** The columns that are read, in the table's order. */
export function matchedColumns(kind: ListKind, matches: readonly ColumnMatch[]): readonly MatchedColumn[] {
  return columnsOf(kind).flatMap((column) => {
    const match = matches.find(({ columnId }) => columnId === column.id);
    if (match === undefined || !isRead(match, matches)) return [];
    const { header, part, constant } = match;
    return [matchedColumn(kind, column, { header, part, constant })];
  });
}

/** Whether a column of the list or a constant fills the table's column. */
export function isFilled({ header, constant }: Pick<ColumnMatch, 'header' | 'constant'>): boolean {
  return header !== null || constant !== null;
}

/** Whether what fills it is read, too: debit and credit are not, where something else is the amount. */
export function isRead(match: ColumnMatch, matches: readonly ColumnMatch[]): boolean {
  const isBeside = matches.some((other) => other.columnId === match.sideOf && isFilled(other));
  return isFilled(match) && !isBeside;
}

/** A column of the table with what fills it. */
export function matchedColumn(
  kind: ListKind,
  column: Column,
  filling: Pick<MatchedColumn, 'header' | 'part' | 'constant'>,
): MatchedColumn {
  const { id } = column;
  return {
    ...{ column, role: roleOf(column, kind), ...filling },
    required: kind.required.includes(id),
    isPlanned: kind.openEnds.includes(id) && id !== kind.term.last,
  };
}

function roleOf({ id, type }: Column, kind: ListKind): ColumnRole {
  switch (type) {
    case 'day':
      if (kind.quarters?.includes(id) === true) return 'quarter';
      if (kind.months.includes(id)) return 'month';
      return kind.openEnds.includes(id) ? 'openDay' : 'day';
    case 'money':
      return kind.charges.includes(id) ? 'charge' : 'amount';
    case 'number':
      if (id === kind.stays?.quantity) return 'quantity';
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

/** The ids of the required columns that nothing fills and that are made of no others. While there are any, nothing can be written. */
export function missingColumns(matches: readonly ColumnMatch[]): readonly string[] {
  return matches
    .filter((match) => match.required && !isFilled(match) && match.madeOf.length === 0)
    .map(({ columnId }) => columnId);
}
