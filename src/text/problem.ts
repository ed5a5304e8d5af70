import type { Problem as CoreProblem } from '../core/result';
import type { ArgumentProblem } from './argumentProblem';
import type { Text } from './language';

/** Everything that a function can answer instead of a value. */
export type Problem = ArgumentProblem | CoreProblem;

/** The codes. */
export type ProblemCode = Problem['problem'];

/** The problem that belongs to each code. */
export type ProblemByCode = { readonly [P in Problem as P['problem']]: P };

/**
 * Which cell of a range, or which row of a table below its header, numbered from 1 within the range: a sheet numbers its rows
 * otherwise, so a row of a table is called something else.
 */
export interface Place {
  readonly direction: 'row' | 'column' | 'tableRow';
  readonly number: number;
  /** What people know the row by, such as a placement's ID; empty or left out where it has nothing of the kind. */
  readonly name?: string;
}

/** A problem and where it was met; parameter and place are null where the whole call, or a single cell, is meant. */
export interface LocatedProblem {
  readonly cause: Problem;
  readonly parameter: Text | null;
  readonly place: Place | null;
}

/** Whether reading or calculating met a problem. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === 'object' && result !== null && 'problem' in result;
}
