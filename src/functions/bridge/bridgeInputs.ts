import type { Amount } from '../../core/amount';
import { priceAt } from '../../core/cost/priceAt';
import { priceList } from '../../core/cost/priceList';
import type { Day } from '../../core/day';
import { firstOfEach } from '../../core/firstOfEach';
import { accountMapping } from '../../tables/accountMapping';
import { budget as budgetTable } from '../../tables/budget';
import { kinds } from '../../tables/kinds';
import { ledger } from '../../tables/ledger';
import { prices } from '../../tables/prices';
import type { BridgeLevel } from '../../text/bridgeWords';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import type { RawRows } from '../tables/cells';
import { furtherTables } from '../tables/furtherTables';
import { createNames, type Names } from '../tables/names';
import { noName } from '../tables/nameTable';
import { type ReadCostTables, readCostTables } from '../tables/readCostTables';
import { recogniseTable } from '../tables/recogniseTable';
import { headersOf } from '../tables/sheetTable';
import type { BridgeSide, SideQuestion } from './bridgeSide';
import { type Booked, readBooked } from './readBooked';
import { readBudgetSide } from './readBudgetSide';
import { readSummarySide } from './readSummarySide';

/** The arguments of a bridge. */
export interface BridgeArguments {
  readonly budget: RawRows;
  readonly actual: RawRows;
  readonly level: BridgeLevel;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly further: readonly (RawRows | null)[];
}

/** The same, read. */
export interface BridgeInputs {
  readonly names: Names;
  readonly level: BridgeLevel;
  readonly budget: BridgeSide;
  readonly actual: BridgeSide;
  readonly booked: Booked;
  /** The price list's price of a day of a kind, on the first day that is asked about; null where it has none. */
  readonly listPrice: (kind: number) => Amount | null;
}

/** Reads budget and actual, each the table Budget or a summary. Problems: missingColumn, badRows, unknownTable, tableGivenTwice. */
export function bridgeInputs(given: BridgeArguments): BridgeInputs | LocatedProblem {
  const further = furtherTables(given.further, [prices, kinds, ledger, accountMapping]);
  if (isLocated(further)) return further;
  const names = createNames();
  const tables = readCostTables({ prices: further.get(prices.id) ?? null, further }, names);
  if (isLocated(tables)) return tables;
  const question = { names, ...given, groupOfKind: groupsOf(tables) };
  const budget = sideOf(given.budget, question);
  if (isLocated(budget)) return budget;
  const actual = sideOf(given.actual, question);
  if (isLocated(actual)) return actual;
  const booked = readBooked(further, question);
  if (isLocated(booked)) return booked;
  const { level } = given;
  return { names, level, budget, actual, booked, listPrice: pricesOn(tables, given) };
}

function sideOf(rows: RawRows, question: SideQuestion): BridgeSide | LocatedProblem {
  const isBudget = recogniseTable(headersOf(rows)) === budgetTable;
  return isBudget ? readBudgetSide(rows, question) : readSummarySide(rows, question);
}

function groupsOf({ kindTable }: ReadCostTables): ReadonlyMap<number, number> {
  if (kindTable === null) return new Map();
  const [kind, group] = [kindTable.namesOf('kind'), kindTable.namesOf('forecastGroup')];
  return firstOfEach([...kind].map((name, row) => [name, group[row] ?? noName] as const));
}

function pricesOn(tables: ReadCostTables, { level, from }: BridgeArguments): BridgeInputs['listPrice'] {
  if (level !== 'kind' || from === null) return () => null;
  const list = priceList(tables.prices);
  return (kind) => {
    const row = priceAt(list, { kind, provider: noName, day: from, contractDay: from });
    return row?.unit === 'day' ? row.price : null;
  };
}
