import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { certainPart, type ForecastLine } from '../../core/forecast/lines';
import { shareWithin } from '../../core/forecast/percentile';
import { roundedWhole } from '../../core/rounding';
import { ledger } from '../../tables/ledger';
import { accountMapping } from '../../tables/accountMapping';
import type { Text } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { recogniseTable } from '../tables/recogniseTable';
import { headersOf } from '../tables/sheetTable';
import type { ForecastTables } from '../frozenForecast/computedForecast';
import { budgetOf, kindName, tooLittleHistory } from './forecastTable';
import { type ReadForecast, readForecast } from './forecastInputs';
import { forecastWish } from './forecastWish';
import { fromWithin } from './fromWithin';
import { namesNotThere } from './namesNotThere';
import { firstDayOfYear, lastDayOfYear } from './lastDayOfYear';
import { type AnsweredScenarios, answeredScenarios } from './answeredScenarios';

/** The day that the list shows, and the workbook's own day rule. */
export interface ForecastAsked {
  readonly asOf: Day;
  readonly dayRule: DayRule;
}

/** A kind, or all together, in whole öre; null: the history is too short to say, or no budget is given. */
export interface AnsweredLine {
  readonly kind: string;
  readonly soFar: number;
  readonly committed: number;
  readonly expectedNew: number | null;
  readonly adjustments: number;
  readonly carried: number;
  readonly fullYear: number | null;
  readonly budget: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where the year ends, for the pane. */
export interface ForecastAnswer {
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly AnsweredLine[];
  readonly total: AnsweredLine;
  /** The share of the simulated years that keep the budget; null where there is no budget or no range. */
  readonly withinBudget: number | null;
  /** What one more placement of the dearest kind would add, in öre. */
  readonly oneMore: { readonly kind: string; readonly ore: number } | null;
  /** Why there is no figure for the year; null: there is one. */
  readonly refusal: LocatedProblem | null;
  /** Rows of the list that cannot be counted; null: all can. */
  readonly uncounted: LocatedProblem | null;
  /** Dates that lack a price and cost nothing here. */
  readonly unpriced: number;
  /** Whether there is a ledger that is left out, since nobody has said which month is closed. */
  readonly isLedgerLeftOut: boolean;
  /** Names in the tables beside the list that it does not have; their rows are counted by themselves. */
  readonly unknownNames: readonly Text[];
  readonly scenarios: AnsweredScenarios | LocatedProblem;
  /** The kinds that a change may name. */
  readonly kinds: readonly string[];
}

/** Forecasts the year of the as-of date, with the scenarios of the workbook. Problems: those of FORECAST. */
export function forecastAnswer(
  sources: ForecastTables,
  { asOf, dayRule }: ForecastAsked,
): ForecastAnswer | LocatedProblem {
  const to = lastDayOfYear(asOf);
  const chosen = forecastWish(sources.options, { dayRule });
  if (isLocated(chosen)) return chosen;
  const wish = { ...chosen, from: fromWithin(chosen.from, { from: firstDayOfYear(to), to }) };
  const isLedgerLeftOut = wish.closedThrough === null && sources.further.some(isLedger);
  const further = isLedgerLeftOut ? sources.further.filter((rows) => !isOfLedger(rows)) : sources.further;
  const { placements, prices } = sources;
  const read = readForecast({ placements, prices, asOf, to, wish, further });
  return isLocated(read) ? read : { ...answered(read), isLedgerLeftOut };
}

const tableOf = (rows: RawRows): string | undefined =>
  recogniseTable(headersOf(rows).filter((header) => header !== ''))?.id;

const isLedger = (rows: RawRows): boolean => tableOf(rows) === ledger.id;

/** The ledger, or what only means something beside it. */
const isOfLedger = (rows: RawRows): boolean => [ledger.id, accountMapping.id].includes(tableOf(rows) ?? '');

function answered(read: ReadForecast): Omit<ForecastAnswer, 'isLedgerLeftOut'> {
  const { found, question, bad } = read;
  const { asOf, from, to } = question;
  const { total, oneMore, refusal, lines } = found;
  const [firstBad] = [...bad].sort(([one], [other]) => one - other).map(([, problem]) => problem);
  return {
    ...{ asOf, from, to },
    lines: lines.map((line) => lineOf(read, line)),
    total: lineOf(read, total),
    withinBudget: withinBudgetOf(read),
    oneMore:
      oneMore === null ? null : { kind: kindName(read, oneMore.kind), ore: roundedWhole(oneMore.cost) },
    refusal: refusal === null ? null : tooLittleHistory(found),
    uncounted:
      firstBad === undefined ? null : ofCall({ problem: 'badRows', count: bad.size, first: firstBad }),
    unpriced: total.unpriced,
    unknownNames: namesNotThere(read),
    ...answeredScenarios(read),
  };
}

function lineOf(read: ReadForecast, line: ForecastLine): AnsweredLine {
  const { soFar, committed, expectedNew, adjustments, carried, fullYear, low, high } = line;
  const kind = line.kind === null ? '' : kindName(read, line.kind);
  const parts = { soFar, committed, expectedNew, adjustments, carried };
  return { kind, ...parts, fullYear, budget: budgetOf(read, line.kind), low, high };
}

function withinBudgetOf(read: ReadForecast): number | null {
  const { total, simulated } = read.found;
  const planned = budgetOf(read, null);
  return planned === null || simulated === null
    ? null
    : shareWithin(simulated.total, planned - certainPart(total));
}
