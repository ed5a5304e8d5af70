import { tables } from '../../tables';
import { addOns } from '../../tables/addOns';
import { kinds } from '../../tables/kinds';
import type { Table } from '../../tables/table';
import { positionsOf } from './sheetTable';

/**
 * Columns of which a range must have one to be the table. What the others of its columns are called stands in other lists, too: a name
 * and a price in any price list; an ID, dates and an amount in an extract of the ledger, which must never be added to the costs.
 */
const signs: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  [kinds, ['countsDays', 'bookedNet', 'forecastGroup', 'mergeOrder', 'endsAtAge']],
  [addOns, ['amountUnit', 'what']],
]);

/**
 * Which of the workbook's tables has these headers: of those whose required columns are all there, and one that tells it from other
 * lists, the one with the most columns there; undefined where there is none.
 */
export function recogniseTable(headers: readonly string[]): Table | undefined {
  let best: { readonly table: Table; readonly columns: number } | undefined;
  for (const table of tables) {
    const positions = positionsOf(table.columns, headers);
    const isWhole = table.columns.every(({ id, required }) => !required || positions.has(id));
    const isMeant = signs.get(table)?.some((id) => positions.has(id)) ?? true;
    if (isWhole && isMeant && positions.size > (best?.columns ?? 0))
      best = { table, columns: positions.size };
  }
  return best?.table;
}
