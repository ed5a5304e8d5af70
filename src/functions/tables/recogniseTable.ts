import { absences } from '../../tables/absences';
import { accountMapping } from '../../tables/accountMapping';
import { addOns } from '../../tables/addOns';
import { adjustments } from '../../tables/adjustments';
import { budget } from '../../tables/budget';
import { claims } from '../../tables/claims';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import { ledger } from '../../tables/ledger';
import { persons } from '../../tables/persons';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { reimbursementRates } from '../../tables/reimbursementRates';
import { samePersons } from '../../tables/samePersons';
import type { Table } from '../../tables/table';
import { yearBudget } from '../../tables/yearBudget';
import { positionsOf } from './sheetTable';

/**
 * The tables that a range may be, whichever function it is given to. A table that only a function knows which is fetched late is none of them,
 * so that it comes with that function.
 */
const usual: readonly Table[] = [
  placements,
  kinds,
  samePersons,
  prices,
  contributions,
  absences,
  addOns,
  budget,
  yearBudget,
  ledger,
  accountMapping,
  adjustments,
  persons,
  reimbursementRates,
  claims,
];

/**
 * Columns of which a range must have one to be the table. What the others of its columns are called stands in other lists, too: a name
 * and a price in any price list; an ID, dates and an amount in an extract of the ledger, which must never be added to the costs.
 */
const signs: ReadonlyMap<Table, readonly string[]> = new Map<Table, readonly string[]>([
  [kinds, ['countsDays', 'bookedNet', 'forecastGroup', 'mergeOrder', 'endsAtAge']],
  [addOns, ['amountUnit', 'what']],
]);

/**
 * Which of the workbook's tables, or of those that the function accepts, has these headers: of those whose required columns are all
 * there, and one that tells it from other lists, the one with the most columns there; undefined where there is none.
 */
export function recogniseTable(
  headers: readonly string[],
  accepted: readonly Table[] = [],
): Table | undefined {
  let best: { readonly table: Table; readonly columns: number } | undefined;
  for (const table of new Set([...usual, ...accepted])) {
    const positions = positionsOf(table.columns, headers);
    const isWhole = table.columns.every(({ id, required }) => !required || positions.has(id));
    const isMeant = signs.get(table)?.some((id) => positions.has(id)) ?? true;
    if (isWhole && isMeant && positions.size > (best?.columns ?? 0))
      best = { table, columns: positions.size };
  }
  return best?.table;
}
