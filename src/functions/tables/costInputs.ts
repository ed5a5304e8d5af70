import type { CostQuestion } from '../../core/cost/costQuestion';
import { type CostWorld, costWorld } from '../../core/cost/costWorld';
import type { PlacementColumns } from '../../core/cost/placementColumns';
import { absences } from '../../tables/absences';
import { addOns } from '../../tables/addOns';
import { contributions } from '../../tables/contributions';
import { kinds } from '../../tables/kinds';
import { placements } from '../../tables/placements';
import type { LocatedProblem } from '../../text/problem';
import { isLocated } from '../cell';
import { blankColumns } from './blankColumn';
import type { RawRows } from './cells';
import { furtherTables } from './furtherTables';
import { createNames } from './names';
import { doubledColumn, lackingColumn } from './neededColumns';
import { readCostTables, type ReadCostTables } from './readCostTables';
import { costColumns, neededOfPlacements, placementColumns, readPlacements } from './readPlacements';
import { repeatedInputs } from './repeatedInputs';
import { type SheetTable, sheetTable } from './sheetTable';
import type { TableReader } from './tableReader';

/** The tables of a call that asks for costs. */
export interface CostArguments {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  /** In any order. */
  readonly further: readonly (RawRows | null)[];
}

/** The same, read. */
export interface CostInputs {
  readonly placements: TableReader;
  readonly columns: PlacementColumns;
  readonly tables: ReadCostTables;
  /** The numbers of the IDs that absences or add-ons name; -1 for those that none names. */
  readonly placementIds: Int32Array;
  /** The columns of the placements that decide what they cost: one that cannot be read is a problem of its row. */
  readonly costColumns: readonly string[];
}

/** The further tables that a cost can depend on. */
const furtherOfCosts = [kinds, contributions, absences, addOns];

const repeated = repeatedInputs<CostInputs | LocatedProblem>((made) => !isLocated(made));

/**
 * Reads the tables of a call, or gives what was read of the same cells before. Problems of the call as a whole: missingColumn,
 * columnGivenTwice, unknownTable, tableGivenTwice, badRows of a table beside the placements. Rows of placements have theirs in `placements.problems`.
 */
export function costInputs(given: CostArguments): CostInputs | LocatedProblem {
  return repeated.of([given.placements, given.prices, ...given.further], () => readInputs(given));
}

function readInputs({
  placements: rows,
  prices,
  further: given,
}: CostArguments): CostInputs | LocatedProblem {
  const further = furtherTables(given, furtherOfCosts);
  if (isLocated(further)) return further;
  const sheet = sheetTable(placements, rows);
  const wrong = lackingColumn(sheet, neededOfPlacements) ?? doubledColumn(sheet, costColumns);
  if (wrong !== null) return wrong;
  const names = createNames();
  const tables = readCostTables({ prices, further }, names);
  if (isLocated(tables)) return tables;
  const wish = { hasPriceList: tables.prices.length > 0, hasIds: nameIds(tables) };
  const withoutIds = wish.hasIds ? lackingIds(sheet) : null;
  if (withoutIds !== null) return withoutIds;
  const reader = readPlacements(sheet, names, wish);
  return {
    placements: reader,
    columns: placementColumns(reader, wish),
    tables,
    placementIds: wish.hasIds ? reader.knownNames('placementId') : blankColumns.names(sheet.count),
    costColumns: wish.hasIds ? ['placementId', ...costColumns] : costColumns,
  };
}

/** Whether absences or add-ons name placements by their IDs. */
function nameIds({ absences, addOns }: ReadCostTables): boolean {
  return absences.length + addOns.length > 0;
}

/** Then every row must be known by its own: a cost without its add-on would look like any other. */
function lackingIds(sheet: SheetTable): LocatedProblem | null {
  return lackingColumn(sheet, ['placementId']) ?? doubledColumn(sheet, ['placementId']);
}

/** The world in which costs of the dates [from, until) are worked out, by a day rule where the tables say none. */
export function worldOf(inputs: CostInputs, question: Omit<CostQuestion, 'placementIds'>): CostWorld {
  const { placementIds, columns, tables } = inputs;
  return costWorld(columns, tables, { placementIds, ...question });
}
