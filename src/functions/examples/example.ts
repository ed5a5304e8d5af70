import { type Day, parseIsoDay } from '../../core/day';
import type { Text } from '../../text/language';
import type { ErrorKind } from '../errorKind';

/** A date in an example, held as a day and shown as people write it. */
export interface ExampleDate {
  readonly date: Day;
}

/** An error in an example, with its sentence; #DIV/0! has none in Excel. */
export interface ExampleError {
  readonly error: ErrorKind;
  readonly sentence?: Text;
}

/** A value that an argument or an answer may hold. */
export type ExampleValue = number | string | boolean | ExampleDate;

/** An argument: a value, null where it is left out, or a column as the list of its cells (dates there as ISO text). */
export type ExampleArgument = ExampleValue | null | readonly (number | string)[];

/** A cell of an answer. */
export type ExampleCell = ExampleValue | ExampleError;

/** A call with its answer, worked out by hand. It is shown on the reference page and runs as a test. */
export interface Example {
  readonly arguments: readonly ExampleArgument[];
  /** A single cell, or the rows of the answer. */
  readonly gives: ExampleCell | readonly (readonly ExampleCell[])[];
  /** How the answer is worked out. */
  readonly because: Text;
}

/** A date of an example, from its ISO form. */
export function date(iso: string): ExampleDate {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new RangeError(`no such date: ${iso}`);
  return { date: day };
}

/** The argument as Excel hands it to the function: dates as serial numbers, columns as rows of one cell. */
export function argumentValue(argument: ExampleArgument): unknown {
  if (isColumn(argument)) return argument.map((cell) => [cell]);
  return typeof argument === 'object' && argument !== null ? argument.date : argument;
}

/** Whether the argument is a column. */
export function isColumn(argument: ExampleArgument): argument is readonly (number | string)[] {
  return Array.isArray(argument);
}

/** The rows of the example's answer. */
export function answerRows({ gives }: Example): readonly (readonly ExampleCell[])[] {
  return isRows(gives) ? gives : [[gives]];
}

function isRows(gives: Example['gives']): gives is readonly (readonly ExampleCell[])[] {
  return Array.isArray(gives);
}
