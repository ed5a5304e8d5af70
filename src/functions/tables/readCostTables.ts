import type { CostTables } from '../../core/cost/costRules';
import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import type { Table } from '../../tables/table';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import type { RawRows } from './cells';
import { costTableMarks, type FurtherTables } from './furtherTables';
import type { Names } from './names';
import { lackingColumn } from './neededColumns';
import { readAbsences } from './readAbsences';
import { readAddOns } from './readAddOns';
import { readContributions } from './readContributions';
import { readKinds } from './readKinds';
import { neededOfPrices, pricesReader, readPrices } from './readPrices';
import { sheetTable } from './sheetTable';
import { type TableReader, tableReader } from './tableReader';

/** The tables beside the placements, read; and the table of kinds itself, which says more than how costs are worked out. */
export interface ReadCostTables extends CostTables {
  readonly kindTable: TableReader | null;
}

/** The price list, null where it is left out, and the further tables of a call. */
export interface GivenTables {
  readonly prices: RawRows | null;
  readonly further: FurtherTables;
}

/**
 * Reads what placements are priced by. A table that is left out has no rows. Problems: missingColumn of the price list, badRows with
 * the first row that cannot be read.
 */
export function readCostTables(given: GivenTables, names: Names): ReadCostTables | LocatedProblem {
  const reader = (table: Table): TableReader | null => readerOf(table, given.further, names);
  const prices = pricesOf(given.prices, names);
  if (isLocated(prices)) return prices;
  const kindTable = reader(kinds);
  const kindRules = rowsOf(kindTable, readKinds);
  if (isLocated(kindRules)) return kindRules;
  const rates = rowsOf(reader(contributions), readContributions);
  if (isLocated(rates)) return rates;
  const absent = rowsOf(reader(absences), readAbsences);
  if (isLocated(absent)) return absent;
  const added = rowsOf(reader(addOns), readAddOns);
  if (isLocated(added)) return added;
  return { prices, kinds: kindRules, contributions: rates, absences: absent, addOns: added, kindTable };
}

function pricesOf(rows: RawRows | null, names: Names): CostTables['prices'] | LocatedProblem {
  if (rows === null) return [];
  const table = pricesReader(rows, names);
  return lackingColumn(table.sheet, neededOfPrices) ?? readPrices(table);
}

function readerOf(table: Table, further: FurtherTables, names: Names): TableReader | null {
  const rows = further.get(table.id);
  const marks = costTableMarks.get(table);
  if (rows === undefined || marks === undefined) return null;
  return tableReader({ sheet: sheetTable(table, rows), isNamed: true, ...marks }, names);
}

function rowsOf<Row>(
  table: TableReader | null,
  read: (table: TableReader) => readonly Row[] | LocatedProblem,
): readonly Row[] | LocatedProblem {
  return table === null ? [] : read(table);
}
