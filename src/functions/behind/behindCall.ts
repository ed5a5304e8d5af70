import { functionById } from '..';
import { isProblem } from '../../text/problem';
import { lineOf } from '../arguments/range';
import type { Cell, FunctionResult } from '../cell';
import { backTestBehind } from './backTestBehind';
import { bridgeBehind } from './bridgeBehind';
import { forecastBehind } from './forecastBehind';
import { forecastBridgeBehind } from './forecastBridgeBehind';
import { inputsOf } from './inputs';
import { paybackBehind } from './paybackBehind';
import { payExplanation } from './payExplanation';
import { costRowBehind } from './placementBehind';
import { periodExplanation } from './periodExplanation';
import type { Question } from './question';
import { reconcileBehind } from './reconcileBehind';
import { reimbursementBehind } from './reimbursementBehind';
import type { Behind } from './shown';
import { summaryBehind } from './summaryBehind';

/** What is behind the figure of a call: what the very same function gives, and the sum and the rows that it comes from. */
export function behindCall(question: Question): Behind {
  const asked = functionById(question.id);
  const result = asked?.run(question.values) ?? [];
  const value = cellAt(result, question);
  const report = reports[question.id];
  const values = report === undefined ? valuesOfCell(question, result) : question.values;
  return {
    value,
    inputs: inputsOf(asked?.parameters ?? [], { values, headed: question.headed ?? [] }, question.language),
    about: null,
    ...(report === undefined ? explained({ ...question, values }, value) : report(question, value, result)),
  };
}

/** What only some functions have behind their figures. */
type Explained = Pick<Behind, 'sum' | 'tables'> & Partial<Pick<Behind, 'about'>>;

/** Functions that answer with a whole report: what they are given belongs to all of its cells. */
const reports: Readonly<
  Partial<Record<string, (question: Question, value: Cell | null, result: FunctionResult) => Explained>>
> = {
  SUMMARY: summaryBehind,
  COSTROWS: costRowBehind,
  BRIDGE: bridgeBehind,
  RECONCILE: reconcileBehind,
  BACKTEST: backTestBehind,
  FORECAST: forecastBehind,
  FORECASTBRIDGE: forecastBridgeBehind,
  REIMBURSEMENT: reimbursementBehind,
  PAYBACK: paybackBehind,
};

function explained(question: Question, value: Cell | null): Explained {
  const byPeriod = periodExplanation(question, value);
  if (question.id !== 'PLACEMENTCOST' && question.id !== 'FOSTERCOST') return byPeriod;
  const { sum, tables } = payExplanation(question, value);
  return { sum, tables: [...tables, ...byPeriod.tables] };
}

/** An answer of one cell holds for every cell that its formula fills. */
function cellAt(result: FunctionResult, { row, column }: Question): Cell | null {
  const cells = result.length === 1 ? result[0] : result[row];
  return (cells?.length === 1 ? cells[0] : cells?.[column]) ?? null;
}

/** Of the columns that are as long as the answer, only the row in question matters to the cell. */
function valuesOfCell({ values, row, column }: Question, result: FunctionResult): readonly unknown[] {
  return values.map((value) => {
    const line = lineOf(value);
    if (isProblem(line) || line.length === 1) return value;
    const length = line.across ? (result[0]?.length ?? 0) : result.length;
    return length === line.length ? line.cellAt(line.across ? column : row) : value;
  });
}
