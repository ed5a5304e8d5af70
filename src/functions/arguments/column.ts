import type { Text } from '../../text/language';
import { isProblem, type Problem } from '../../text/problem';
import { hostCell } from './hostCell';
import { markOf } from './marks';
import type { Line } from './range';
import { isBlankCell, readHostCell, type Reader } from './reader';

/** A column (or a row) of cells, read once. Cells are numbered from 0; a single cell answers for every number. */
export interface Column<Value> {
  /** What the parameter is called. */
  readonly name: Text;
  readonly length: number;
  /** Whether the cells lie in a row of the sheet rather than in a column. */
  readonly across: boolean;
  /** Whether it may be left out, so that its blanks alone make no row blank. */
  readonly isOption?: boolean;
  /** For each cell whether it is blank or bad. */
  readonly marks: Uint8Array;
  /** The value of a cell that is not bad. */
  readonly at: (index: number) => Value;
  /** The problem of a cell; undefined when it is not bad. */
  readonly problemAt: (index: number) => Problem | undefined;
}

/**
 * Reads the cells of a line. A cell that cannot be read is a problem of that cell only. Values and problems are kept
 * apart, so that a value is looked up without asking each time whether it is a problem.
 */
export function readColumn<Value>(name: Text, line: Line, reader: Reader<Value>): Column<Value> {
  const { length, across, cellAt } = line;
  const marks = new Uint8Array(length);
  const values = new Array<Value | undefined>(length);
  const problems = new Map<number, Problem>();
  for (let index = 0; index < length; index += 1) {
    const cell = hostCell(cellAt(index));
    const value = readHostCell(cell, reader);
    const isBad = isProblem(value);
    if (isBad) problems.set(index, value);
    else values[index] = value;
    marks[index] = markOf(isBlankCell(cell, reader), isBad);
  }
  const own = length === 1 ? () => 0 : (index: number) => index;
  return {
    name,
    length,
    across,
    marks,
    at: (index) => {
      const value = values[own(index)];
      if (value === undefined) throw new RangeError(`no value in cell ${index} of ${name.en}`);
      return value;
    },
    problemAt: (index) => problems.get(own(index)),
  };
}
