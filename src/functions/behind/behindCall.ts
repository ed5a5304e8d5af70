import { functionById } from '..';
import { isProblem } from '../../text/problem';
import { lineOf } from '../arguments/range';
import type { Cell, FunctionResult } from '../cell';
import { bridgeBehind } from './bridgeBehind';
import { inputsOf } from './inputs';
import { payExplanation } from './payExplanation';
import { costRowBehind } from './placementBehind';
import { periodExplanation } from './periodExplanation';
import type { Question } from './question';
import { reconcileBehind } from './reconcileBehind';
import type { Behind } from './shown';
import { summaryBehind } from './summaryBehind';

/** What is behind the figure of a call: what the very same function gives, and the sum and the rows that it comes from. */
export function behindCall(question: Question): Behind {
  const asked = functionById(question.id);
  const result = asked?.run(question.values) ?? [];
  const values = valuesOfCell(question, result);
  const value = cellAt(result, question);
  return {
    value,
    inputs: inputsOf(asked?.parameters ?? [], values, question.language),
    about: null,
    ...explained({ ...question, values }, value),
  };
}

/** What only some functions have behind their figures. */
type Explained = Pick<Behind, 'sum' | 'tables'> & Partial<Pick<Behind, 'about'>>;

function explained(question: Question, value: Cell | null): Explained {
  switch (question.id) {
    case 'SUMMARY':
      return summaryBehind(question, value);
    case 'COSTROWS':
      return costRowBehind(question);
    case 'BRIDGE':
      return bridgeBehind(question);
    case 'RECONCILE':
      return reconcileBehind(question);
    case 'PLACEMENTCOST':
    case 'FOSTERCOST': {
      const { sum, tables } = payExplanation(question, value);
      return { sum, tables: [...tables, ...periodExplanation(question, value).tables] };
    }
    default:
      return periodExplanation(question, value);
  }
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
