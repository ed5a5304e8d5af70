import { isProblem, type Problem, type ProblemCode } from '../../text/problem';
import type { Column } from '../arguments/column';
import { type Cell, type CellValue, type FunctionResult, isLocated, ofCall } from '../cell';
import { rowsOf } from './rows';

/**
 * One value for each row, in the shape of the columns. A blank row is "", a row with a problem is that problem, and
 * neither touches the other rows. The kernel is asked only about rows whose cells could all be read.
 */
export function eachRow(
  columns: readonly Column<unknown>[],
  kernel: (row: number) => CellValue | Problem,
): FunctionResult {
  return answersOf({ columns, width: 1, kernel, cellsOf: (value) => [value] });
}

/** The columns of a call, and how many cells each of their rows is answered with. */
export interface WideRows {
  readonly columns: readonly Column<unknown>[];
  readonly width: number;
}

/** The same with several values for each row; a problem then stands in all of the row's cells. */
export function eachRowWide(
  { columns, width }: WideRows,
  kernel: (row: number) => readonly CellValue[] | Problem,
): FunctionResult {
  return answersOf({ columns, width, kernel, cellsOf: (values) => values });
}

interface Answering<Value> extends WideRows {
  readonly kernel: (row: number) => Value | Problem;
  readonly cellsOf: (value: Value) => readonly CellValue[];
}

/** Problems of arguments that all rows share: they are one error for the whole answer. */
const problemsOfTheCall: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['windowEndsBeforeItStarts']);

function answersOf<Value>({ columns, width, kernel, cellsOf }: Answering<Value>): FunctionResult {
  const rows = rowsOf(columns);
  if (isLocated(rows)) return [[rows]];
  const filled = (cell: Cell): Cell[] => Array.from({ length: width }, () => cell);
  const answers: (readonly Cell[])[] = [];
  for (let row = 0; row < rows.count; row += 1) {
    const answer = rows.isSound(row) ? kernel(row) : null;
    if (answer === null) answers.push(filled(rows.standing(row)));
    else if (!isProblem(answer)) answers.push(cellsOf(answer));
    else if (problemsOfTheCall.has(answer.problem)) return [[ofCall(answer)]];
    else answers.push(filled(rows.located(answer, row)));
  }
  return rows.across ? transposed(answers, width) : answers;
}

function transposed(answers: readonly (readonly Cell[])[], width: number): FunctionResult {
  return Array.from({ length: width }, (_, cell) => answers.map((answer) => answer[cell] ?? ''));
}
