import { oreFromAmount } from '../../core/ore';
import type { ScenarioChange } from '../../core/scenario/scenarioChange';
import { scenarios } from '../../tables/scenarios';
import type { LocatedProblem } from '../../text/problem';
import { type ChangeSort, changeWords } from '../../text/scenarioWords';
import { chargeOrBlank, figure } from '../arguments/numbers';
import { nameAt, neededDayAt, numberOrBlankAt } from '../tables/cellAt';
import type { RawRows } from '../tables/cells';
import { neededDays, neededNames } from '../tables/needed';
import { doubledColumn } from '../tables/neededColumns';
import type { Names } from '../tables/names';
import { sheetTable } from '../tables/sheetTable';
import { type TableReader, tableReader } from '../tables/tableReader';
import { blameChanges } from './scenarioCells';

/** A row of the table of scenarios: what it changes, and in which of them. */
export interface ScenarioRow {
  /** Its row in the table, from 0. */
  readonly row: number;
  /** The number of the scenario's name. */
  readonly scenario: number;
  readonly change: ScenarioChange;
}

/** The scenarios, and the table that they stand in. */
export interface ReadScenarios {
  readonly table: TableReader;
  /** The number of the scenario's name, of each row that holds something; -1 where it is blank. */
  readonly scenarioOf: ReadonlyMap<number, number>;
  /** The rows whose cells are sound: what is wrong with the others, the table has among its problems. */
  readonly rows: readonly ScenarioRow[];
}

/** The columns that can be wrong: all that the table has. */
export const scenarioColumns = scenarios.columns.map(({ id }) => id);

/** The cells of changes, column by column. */
export interface ChangeColumns {
  readonly sort: readonly (ChangeSort | undefined)[];
  readonly kind: Int32Array;
  readonly toKind: Int32Array;
  readonly from: Int32Array;
  readonly share: Float64Array;
  readonly days: Float64Array;
  readonly perYear: Float64Array;
  /** Millionths of a krona. */
  readonly price: Float64Array;
}

/**
 * Reads the table Scenarier. Kinds must be among those that are known: one that is spelled otherwise would change nothing. A row with a wrong
 * cell is blamed in the table, and the others are read. Problem: columnGivenTwice.
 */
export function readScenarios(
  rows: RawRows,
  names: Names,
  isKnownKind: (kind: number) => boolean,
): ReadScenarios | LocatedProblem {
  const sheet = sheetTable(scenarios, rows);
  const doubled = doubledColumn(sheet, scenarioColumns);
  if (doubled !== null) return doubled;
  const table = tableReader({ sheet, isNamed: true, anchor: 'from', label: 'scenario' }, names);
  const scenario = neededNames(table, 'scenario');
  const columns = changeColumns(table);
  blameChanges(table, columns, isKnownKind);
  const wrong = table.problems(scenarioColumns);
  const filled = [...table.empty.keys()].filter((row) => table.empty[row] === 0);
  return {
    table,
    scenarioOf: new Map(filled.map((row) => [row, nameAt(scenario, row)])),
    rows: filled
      .filter((row) => !wrong.has(row))
      .map((row) => ({ row, scenario: nameAt(scenario, row), change: changeAt(columns, row) })),
  };
}

function changeColumns(table: TableReader): ChangeColumns {
  return {
    sort: table.words('change', changeWords),
    kind: table.namesOf('kind'),
    toKind: table.namesOf('toKind'),
    from: neededDays(table, 'from'),
    share: table.numbers('share', figure),
    days: table.numbers('days', figure),
    perYear: table.numbers('perYear', figure),
    price: table.numbers('price', chargeOrBlank),
  };
}

/** The change of a row whose cells are sound. */
function changeAt(columns: ChangeColumns, row: number): ScenarioChange {
  const [kind, from] = [nameAt(columns.kind, row), neededDayAt(columns.from, row)];
  const share = numberOrBlankAt(columns.share, row) ?? 0;
  switch (columns.sort[row] ?? 'index') {
    case 'move':
      return { change: 'move', kind, toKind: nameAt(columns.toKind, row), from, share };
    case 'shorten':
      return { change: 'shorten', kind, from, share, days: numberOrBlankAt(columns.days, row) ?? 0 };
    case 'avoid':
      return { change: 'avoid', kind, from, perYear: numberOrBlankAt(columns.perYear, row) ?? 0 };
    case 'index':
      return { change: 'index', kind: kind === -1 ? null : kind, from, share };
    case 'price':
      return { change: 'price', kind, from, ore: oreFromAmount(numberOrBlankAt(columns.price, row) ?? 0) };
  }
}
