import { isAmount, nearestMillionths } from '../../core/amount';
import { keepShape } from '../../core/keepShape';
import { isProblem, type Problem } from '../../text/problem';
import { chargeOrBlank } from '../arguments/numbers';
import { readCell, type Reader } from '../arguments/reader';
import { blankColumns } from './blankColumn';
import type { Cells, ColumnReading } from './cells';
import { type ColumnState, readColumn } from './readColumn';

type NumberReader = Reader<number | null>;

interface NumberState extends ColumnState<Float64Array> {
  readonly reader: NumberReader;
  readonly read: NumberReader['read'];
}

/** Reads numbers, NaN where the cell is blank. */
export function readNumbers(cells: Cells, reader: NumberReader): ColumnReading<Float64Array> {
  const begin = (_: Cells, count: number): NumberState => numberState(cells, count, reader);
  const take = reader === chargeOrBlank ? takeCharges : takeNumbers;
  return readColumn(cells, { begin, take }, blankColumns.numbers);
}

function numberState({ rows, index }: Cells, count: number, reader: NumberReader): NumberState {
  const into = new Float64Array(count).fill(NaN);
  return { rows, index, into, problems: new Map(), reader, read: reader.read };
}

keepShape(numberState({ rows: [], index: -1 }, 0, { read: () => null, problems: [], blank: null }));

function takeNumbers(state: NumberState, from: number, until: number): void {
  const { rows, index, into, read } = state;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    if (typeof cell === 'number' && cell > 0 && cell < Infinity) {
      const value = read(cell);
      if (typeof value === 'number') into[row] = value;
      else takeOther(state, row, value);
    } else if (cell !== '' && cell !== null) takeOther(state, row, readCell(cell, state.reader));
  }
}

/** Most numbers of a long list are amounts. A reader that is not known beforehand would be called for each of them. */
function takeCharges(state: NumberState, from: number, until: number): void {
  const { rows, index, into } = state;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    const amount = typeof cell === 'number' && cell > 0 ? nearestMillionths(cell) : NaN;
    if (isAmount(amount)) into[row] = amount;
    else if (cell !== '' && cell !== null) takeOther(state, row, readCell(cell, state.reader));
  }
}

function takeOther({ into, problems }: NumberState, row: number, value: number | null | Problem): void {
  if (isProblem(value)) problems.set(row, value);
  else if (value !== null) into[row] = value;
}
