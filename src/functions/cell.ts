import type { Text } from '../text/language';
import type { LocatedProblem, Problem } from '../text/problem';

/** A value that a function puts in a cell. Dates are serial numbers, a blank cell is "". */
export type CellValue = number | string | boolean;

/** What a function gives for a cell: a value, or the problem that stood in its way. */
export type Cell = CellValue | LocatedProblem;

/** What a function gives: rows of cells, all of the same length. A single answer is one row of one cell. */
export type FunctionResult = readonly (readonly Cell[])[];

/** Whether the cell holds a problem. */
export function isLocated(cell: unknown): cell is LocatedProblem {
  return typeof cell === 'object' && cell !== null && 'cause' in cell;
}

/** A problem of the whole call, or of one of its arguments as a whole. */
export function ofCall(cause: Problem, parameter: Text | null = null): LocatedProblem {
  return { cause, parameter, place: null };
}
