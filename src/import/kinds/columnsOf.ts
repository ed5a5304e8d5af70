import type { Column } from '../../tables/column';
import type { ListKind } from './kind';

/** The columns that a list of the kind may have: those of its table, and after the one with two sides these. */
export function columnsOf({ table, sides }: ListKind): readonly Column[] {
  return table.columns.flatMap((column) =>
    column.id === sides?.of ? [column, sides.debit, sides.credit] : [column],
  );
}

/** The id of the table's column that a column of lists is a side of; null for a column of the table itself. */
export function sideOf({ sides }: ListKind, columnId: string): string | null {
  const isSide = columnId === sides?.debit.id || columnId === sides?.credit.id;
  return sides !== undefined && isSide ? sides.of : null;
}
