import type { Problem, ProblemCode } from '../../text/problem';
import { type FilledCell, type HostCell, hostCell } from './hostCell';

/** How a cell that holds something is read to a value, and the problems that this can meet. */
export interface Reading<Value> {
  readonly read: (cell: FilledCell) => Value | Problem;
  readonly problems: readonly ProblemCode[];
}

/** How any cell is read: as above, and what a blank one means. A value is never undefined. */
export interface Reader<Value> extends Reading<Value> {
  readonly blank: Value | Problem;
  /** True where a 0 is a figure like any other, so that a row of zeros is not a blank row. */
  readonly zeroIsValue?: true;
}

/** A cell that must hold something: a blank one is the problem `missing`. */
export function required<Value>(reading: Reading<Value>, missing: Problem): Reader<Value> {
  return { read: reading.read, problems: [missing.problem, ...reading.problems], blank: missing };
}

/** A cell that may be blank: then it means the value `blank`. */
export function orBlank<Value, Blank>(reading: Reading<Value>, blank: Blank): Reader<Value | Blank> {
  return { ...reading, blank };
}

/** The problems that every cell can have, whatever it is read to. */
export const problemsOfEveryCell = ['errorInCell', 'notFinite'] as const satisfies readonly ProblemCode[];

/** Reads a cell as it arrived from Excel. Problems: those of the reader, errorInCell, notFinite. */
export function readCell<Value>(raw: unknown, reader: Reader<Value>): Value | Problem {
  return readHostCell(hostCell(raw), reader);
}

/** Reads a cell that was made the same on every host. */
export function readHostCell<Value>(cell: HostCell, reader: Reader<Value>): Value | Problem {
  if (isBlankCell(cell, reader)) return reader.blank;
  return typeof cell === 'object' ? cell : reader.read(cell);
}

/** Whether the reader takes the cell for a blank one: so it does with a 0, unless a 0 is a value to it. */
export function isBlankCell(cell: HostCell, { zeroIsValue }: Reader<unknown>): cell is null | 0 {
  return cell === null || (cell === 0 && zeroIsValue !== true);
}
