import { placements } from '../../tables/placements';
import type { LocatedProblem } from '../../text/problem';
import { chargeOrBlank } from '../arguments/numbers';
import { isLocated } from '../cell';
import { nameAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import type { Names } from '../tables/names';
import { pricesReader, readPrices } from '../tables/readPrices';
import { sheetTable } from '../tables/sheetTable';
import { tableReader } from '../tables/tableReader';

/** The tables that show how a kind is paid; null: the workbook has none. */
export interface PayTables {
  readonly prices: RawRows | null;
  readonly placements: RawRows | null;
}

/**
 * The kinds that are paid by the month: every row that the price list has of them is by the month; of those that it does not name, no
 * placement has a day price and some has a fee or an expense. Problems: those of the price list, if it cannot be read.
 */
export function kindsPaidByMonth(tables: PayTables, names: Names): ReadonlySet<number> | LocatedProblem {
  const units = unitsInPrices(tables.prices, names);
  if (isLocated(units)) return units;
  const paid = new Map([...payOfPlacements(tables.placements, names), ...units]);
  return new Set([...paid].filter(([, unit]) => unit === 'month').map(([kind]) => kind));
}

type Units = ReadonlyMap<number, 'day' | 'month'>;

/** One row by the day is enough for days. */
function unitsInPrices(rows: RawRows | null, names: Names): Units | LocatedProblem {
  if (rows === null) return new Map();
  const read = readPrices(pricesReader(rows, names));
  if (isLocated(read)) return read;
  const units = new Map<number, 'day' | 'month'>();
  for (const { kind, unit } of read) if (units.get(kind) !== 'day') units.set(kind, unit);
  return units;
}

function payOfPlacements(rows: RawRows | null, names: Names): Units {
  const units = new Map<number, 'day' | 'month'>();
  if (rows === null) return units;
  const sheet = sheetTable(placements, rows);
  const table = tableReader({ sheet, isNamed: true, anchor: 'start', label: 'placementId' }, names);
  const kinds = table.namesOf('kind');
  const [byDay, byMonth] = [['dayPrice'], ['fee', 'expense']].map((ids) =>
    ids.map((id) => table.numbers(id, chargeOrBlank)),
  );
  const isPaid = (columns: readonly Float64Array[] | undefined, row: number): boolean =>
    columns?.some((amounts) => (numberOrBlankAt(amounts, row) ?? 0) > 0) === true;
  for (let row = 0; row < sheet.count; row += 1) {
    const kind = nameAt(kinds, row);
    if (isPaid(byDay, row)) units.set(kind, 'day');
    else if (isPaid(byMonth, row) && units.get(kind) !== 'day') units.set(kind, 'month');
  }
  return units;
}
