import { costRows } from '../costRows';
import type { RawRows } from '../tables/cells';
import { rawRowsOf } from '../tables/rawRows';
import { type CostCall, costArguments, explanationOf } from './explanation';
import { groupOfBridge } from './bridgeBehind';
import { outcomeCell } from './bridgePlacements';
import { openedForecast } from './forecastOpened';
import { placementNames } from './placementNames';
import type { Question } from './question';
import { reimbursedPlacement } from './reimbursementBehind';
import { monthBehind } from './reconcileBehind';
import type { Behind } from './shown';
import { summaryArguments, summaryCall } from './summaryCall';
import { summaryMembers } from './summaryMembers';
import { summaryPlace } from './summaryPlace';

/** Where the further tables of COSTROWS begin among its arguments. */
const tablesOfCostRows = 6;

/** One of the placements behind a figure, by its row in the table of the call (from 0): its cost in the figure's dates, and the sum of it. */
export function placementBehind(question: Question, row: number): Behind | null {
  if (question.id === 'FORECAST') return openedForecast(question, row);
  const found = foundBy[question.id]?.(question, row) ?? null;
  if (found === null) return null;
  const { call, name } = found;
  const value = costRows.run(costArguments(call))[1]?.[cost] ?? null;
  const { sum, tables } = explanationOf(call, question.language);
  return { about: name, value, inputs: [], sum, tables };
}

/** Where COSTROWS gives the cost. */
const cost = 3;

interface FoundPlacement {
  readonly call: CostCall;
  readonly name: string;
}

/** The functions whose figures have placements behind them that can be opened. */
const foundBy: Readonly<Partial<Record<string, (question: Question, row: number) => FoundPlacement | null>>> =
  {
    SUMMARY: ofSummary,
    RECONCILE: monthBehind,
    BRIDGE: ofBridge,
    REIMBURSEMENT: reimbursedPlacement,
  };

function ofSummary(question: Question, row: number): FoundPlacement | null {
  const read = summaryCall(question.values);
  const place = read === null ? null : summaryPlace(read, question);
  const members = read === null || place === null ? null : summaryMembers(read, place);
  if (read === null || members === null) return null;
  const { values, placements, inputs } = read;
  const call = {
    placements: oneRow(placements, row),
    prices: rawRowsOf(values[summaryArguments.prices]),
    from: members.from,
    to: members.to,
    asOf: values[summaryArguments.asOf],
    dayRule: values[summaryArguments.dayRule],
    further: values.slice(summaryArguments.tables),
  };
  return { call, name: placementNames(inputs.placements)(row) };
}

/** One of the placements of the summary that a bridge was handed. */
function ofBridge(question: Question, row: number): FoundPlacement | null {
  const group = groupOfBridge(question);
  const cell = group === undefined ? null : outcomeCell(question, group);
  return cell === null ? null : ofSummary(cell, row);
}

/** The placement of a row that COSTROWS gives, and the sum of its cost. */
export function costRowBehind({ values, row, language }: Question): Pick<Behind, 'sum' | 'tables'> {
  const [placements, prices, from, to, asOf, dayRule] = values;
  const rows = rawRowsOf(placements);
  if (rows === null || row < 1) return { sum: null, tables: [] };
  const call = {
    placements: oneRow(rows, row - 1),
    prices: rawRowsOf(prices),
    ...{ from, to, asOf, dayRule, further: values.slice(tablesOfCostRows) },
  };
  return explanationOf(call, language);
}

/** The header row and one row of a table, by its number from 0. */
function oneRow(rows: RawRows, row: number): RawRows {
  return [rows[0] ?? [], rows[row + 1] ?? []];
}
