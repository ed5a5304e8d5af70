import { civilFromNumber, numberFromCivil } from '../../core/calendar';
import { type Day, isDay } from '../../core/day';
import { unpricedOf } from '../../core/forecast/adjustment';
import { type Forecast, forecast, type ForecastBeside } from '../../core/forecast/forecast';
import type { ForecastQuestion } from '../../core/forecast/forecastList';
import { accountMapping } from '../../tables/accountMapping';
import { adjustments } from '../../tables/adjustments';
import { budget } from '../../tables/budget';
import { ledger } from '../../tables/ledger';
import { scenarios } from '../../tables/scenarios';
import { forecastOptionWords } from '../../text/forecastOptionWords';
import { isProblem, type LocatedProblem } from '../../text/problem';
import type { SideQuestion } from '../bridge/bridgeSide';
import { readBooked } from '../bridge/readBooked';
import { readBudgetSide } from '../bridge/readBudgetSide';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import type { CostInputs } from '../tables/costInputs';
import type { FurtherTables } from '../tables/furtherTables';
import { lackingColumn } from '../tables/neededColumns';
import type { TableReader } from '../tables/tableReader';
import type { ForecastWish } from './forecastWish';
import { byKindOrNone } from './kindOrNone';
import { kindOrder } from './kindOrder';
import { readListTables, tablesOfLists } from './listTables';
import { type ReadAdjustments, readAdjustments } from './readAdjustments';
import { tooLong } from './tooLong';

/** The arguments of a forecast. */
export interface ForecastArguments {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly asOf: Day;
  readonly to: Day;
  readonly wish: ForecastWish;
  readonly further: readonly (RawRows | null)[];
}

/** A forecast of a workbook's tables, and what is told beside it. */
export interface ReadForecast {
  readonly found: Forecast;
  readonly question: ForecastQuestion;
  readonly placements: TableReader;
  /** The placements and the tables that price them, as they were read. */
  readonly costs: CostInputs;
  readonly adjustments: ReadAdjustments | null;
  /** Öre by the number of the kind; null where no budget is given. */
  readonly budget: ReadonlyMap<number, number> | null;
  /** The last day of the last month that is closed, whether or not a ledger is given; null: none is. */
  readonly closedThrough: number | null;
  readonly bad: ReadonlyMap<number, LocatedProblem>;
  /** The tables that were given beside the list, for what is told in other ways than by kind. */
  readonly further: FurtherTables;
  readonly booked: ForecastBeside['booked'];
  readonly carriesForward: boolean;
  /** What is shown where the history is too short to say; null: the error that says why. */
  readonly unsaid: string | null;
}

const accepted = [...tablesOfLists, budget, ledger, accountMapping, scenarios];

/** Reads the tables of a call and forecasts. Problems of the call as a whole: those of the tables, missingOption, forecastTooLong. */
export function readForecast(given: ForecastArguments): ReadForecast | LocatedProblem {
  const question = questionOf(given);
  const long = tooLong(Math.min(question.from, question.asOf + 1), question.to);
  if (long !== null) return long;
  const tables = readListTables(given, accepted);
  if (isLocated(tables)) return tables;
  const { costs, read, further } = tables;
  const beside = besideOf(costs, further, { ...given, question });
  if (isLocated(beside)) return beside;
  const found = forecast(read.list, question, beside);
  if (isProblem(found)) return ofCall(found);
  const unpriced = withoutAmount(unpricedOf(found.adjustments), beside.read);
  if (unpriced !== null) return unpriced;
  const { bad } = read;
  const closed = given.wish.closedThrough;
  const closedThrough = closed === null ? null : Math.min(closed, given.asOf);
  return {
    ...beside,
    ...{ found, question, closedThrough, bad, further, costs, unsaid: given.wish.unsaid },
    placements: costs.placements,
    adjustments: beside.read,
  };
}

function questionOf({ asOf, to, wish }: ForecastArguments): ForecastQuestion {
  const from = firstDayOf(wish, to);
  const { dayRule, historyFrom, seed, years } = wish;
  return { asOf, from, to, dayRule, historyFrom, seed, years, isByRegistration: false };
}

interface ReadBeside extends ForecastBeside {
  readonly read: ReadAdjustments | null;
  readonly budget: ReadForecast['budget'];
}

function besideOf(
  costs: CostInputs,
  further: FurtherTables,
  given: ForecastArguments & { readonly question: ForecastQuestion },
): ReadBeside | LocatedProblem {
  const adjusted = adjustmentsOf(costs, further);
  if (isLocated(adjusted)) return adjusted;
  const booked = bookedOf(costs, further, given);
  if (isLocated(booked)) return booked;
  const planned = budgetOf(costs, further, given);
  if (isLocated(planned)) return planned;
  return {
    booked,
    carriesForward: given.wish.carryForward,
    adjustments: adjusted?.rows ?? [],
    kinds: [...kindOrder(costs), ...(planned?.keys() ?? [])],
    read: adjusted,
    budget: planned,
  };
}

/** The adjustments; null where the table is left out. Problem: badRows. */
export function adjustmentsOf(
  { placements }: CostInputs,
  further: FurtherTables,
): ReadAdjustments | null | LocatedProblem {
  const rows = further.get(adjustments.id);
  return rows === undefined ? null : readAdjustments(rows, placements);
}

/** Adjustments in days, by their rows, of kinds of which nothing tells what a day costs: their kronor must be given. */
export function withoutAmount(
  unpriced: readonly number[],
  read: ReadAdjustments | null,
): LocatedProblem | null {
  if (unpriced.length === 0 || read === null) return null;
  const { table } = read;
  const lacking = lackingColumn(table.sheet, ['changeAmount']);
  if (lacking !== null) return lacking;
  for (const row of unpriced) table.blame('changeAmount', row, { problem: 'blankCell' });
  const first = table.problems(['changeAmount']).values().next().value;
  return first === undefined ? null : ofCall({ problem: 'badRows', count: unpriced.length, first });
}

/**
 * A ledger says nothing of a month that is not closed, and nobody but its keeper knows which is. What is closed after the as-of date or
 * after the last day that is forecast is no part of the year.
 */
function bookedOf(
  { placements }: CostInputs,
  further: FurtherTables,
  { asOf, to, wish, question }: ForecastArguments & { readonly question: ForecastQuestion },
): ForecastBeside['booked'] | LocatedProblem {
  if (!further.has(ledger.id)) return null;
  const { closedThrough } = wish;
  if (closedThrough === null)
    return ofCall({ problem: 'missingOption', option: forecastOptionWords.closedThrough });
  const through = [asOf, to].reduce((first, day) => (day < first ? day : first), closedThrough);
  const byKind = readBooked(further, { ...sumsOf(placements, question), to: through });
  if (isLocated(byKind)) return byKind;
  return byKind === null ? null : { through, byKind: byKindOrNone(byKind, placements.names) };
}

function budgetOf(
  { placements }: CostInputs,
  further: FurtherTables,
  { question, to }: ForecastArguments & { readonly question: ForecastQuestion },
): ReadForecast['budget'] | LocatedProblem {
  const rows = further.get(budget.id);
  if (rows === undefined) return null;
  const side = readBudgetSide(rows, { ...sumsOf(placements, question), to });
  if (isLocated(side)) return side;
  const sums = new Map([...side.groups].map(([kind, { cost }]) => [kind, cost]));
  return byKindOrNone(sums, placements.names);
}

/** By what the ledger and the budget are summed. */
export function sumsOf({ names }: TableReader, { from }: ForecastQuestion): Omit<SideQuestion, 'to'> {
  return { names, level: 'kind', from: isDay(from) ? from : null, groupOfKind: new Map() };
}

/** The first day that is forecast: 1 January of the last day's year, unless another is chosen. */
export function firstDayOf({ from }: ForecastWish, to: Day): number {
  return from ?? numberFromCivil({ year: civilFromNumber(to).year, month: 1, day: 1 });
}
