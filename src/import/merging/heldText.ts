import { isExtra } from '../records/protected';
import type { WrittenColumn } from '../records/written';
import type { HeldTable } from './merge';
import { none } from './pairing';

/** What a column of the list is written over. */
export interface WrittenOver {
  readonly table: HeldTable;
  readonly held: HeldTable['rows'];
  /** By the place of a row of the list that is paired: the index of the table's row. */
  readonly origin: ReadonlyMap<number, number>;
}

/**
 * A column that is brought along, with what the table holds where the list says nothing: people write in such columns, and a blank is
 * never written over a text. Other columns are as the list has them.
 */
export function withHeldText(written: WrittenColumn, { table, held, origin }: WrittenOver): WrittenColumn {
  const position = table.columnIds.indexOf(written.column.id);
  if (position < 0 || !isExtra(written.column.id)) return written;
  return {
    ...written,
    cellAt: (row) => {
      const cell = written.cellAt(row);
      return cell === '' ? (held[origin.get(row) ?? none]?.[position] ?? '') : cell;
    },
  };
}
