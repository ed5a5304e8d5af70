import { keepFunction } from '../../core/keepShape';
import type { NumberColumn } from '../../core/numberAt';
import type { Problem } from '../../text/problem';
import type { Reader } from '../arguments/reader';
import { noName } from './nameTable';
import type { TableReader } from './tableReader';

/** The days of a column that every row must fill in. A blank cell is the problem missingDate. */
export function neededDays(table: TableReader, id: string): Int32Array {
  const days = table.days(id);
  blameBlank(table, id, { values: days, blank: 0, problem: { problem: 'missingDate' } });
  return days;
}

/** The names of a column that every row must fill in. A blank cell is the problem blankCell. */
export function neededNames(table: TableReader, id: string): Int32Array {
  const names = table.namesOf(id);
  blameBlank(table, id, { values: names, blank: noName, problem: { problem: 'blankCell' } });
  return names;
}

/** How the numbers of a column are read, and the problem that a blank cell is. */
export interface NeededNumbers {
  readonly reader: Reader<number | null>;
  readonly missing: Problem;
}

/** The numbers of a column that every row must fill in. */
export function neededNumbers(table: TableReader, id: string, needed: NeededNumbers): Float64Array {
  const numbers = table.numbers(id, needed.reader);
  blameBlank(table, id, { values: numbers, blank: NaN, problem: needed.missing });
  return numbers;
}

/** A column as it was read, and what stands there for a blank cell. */
interface BlankCells {
  readonly values: NumberColumn;
  readonly blank: number;
  readonly problem: Problem;
}

function blameBlank(table: TableReader, id: string, { values, blank, problem }: BlankCells): void {
  for (const row of blankRows(values, blank, table.empty)) table.blame(id, row, problem);
}

function blankRows(values: NumberColumn, blank: number, empty: Uint8Array): readonly number[] {
  const rows: number[] = [];
  for (let row = nextBlank(values, blank, 0); row >= 0; row = nextBlank(values, blank, row + 1))
    if (empty[row] === 0) rows.push(row);
  return rows;
}

/** The first row from the given one on that is blank, or -1. The engine's own search passes a long list at once; it finds no NaN. */
function nextBlank(values: NumberColumn, blank: number, from: number): number {
  if (!Number.isNaN(blank)) return values.indexOf(blank, from);
  for (let row = from; row < values.length; row += 1) if (Number.isNaN(values[row] ?? 0)) return row;
  return -1;
}

keepFunction(blankRows);
