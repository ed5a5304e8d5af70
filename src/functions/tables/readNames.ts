import { keepShape } from '../../core/keepShape';
import { isProblem } from '../../text/problem';
import { nameOrBlank } from '../arguments/name';
import { readCell } from '../arguments/reader';
import { blankColumns } from './blankColumn';
import type { Cells, ColumnReading } from './cells';
import { findName, noName, type NameTable, nameTable } from './nameTable';
import { type ColumnState, readColumn } from './readColumn';

/** Where names are looked up, and how. */
export interface NameWay {
  readonly table: NameTable;
  readonly numberOf: (table: NameTable, name: string) => number;
}

interface NameState extends ColumnState<Int32Array>, NameWay {}

/** Reads names to their numbers, -1 where the cell is blank. */
export function readNames(cells: Cells, way: NameWay): ColumnReading<Int32Array> {
  const begin = (_: Cells, count: number): NameState => nameState(cells, count, way);
  return readColumn(cells, { begin, take: takeNames }, blankColumns.names);
}

function nameState({ rows, index }: Cells, count: number, { table, numberOf }: NameWay): NameState {
  return { rows, index, into: new Int32Array(count).fill(noName), problems: new Map(), table, numberOf };
}

const noNames = nameTable((text) => text, []);
keepShape(nameState({ rows: [], index: -1 }, 0, { table: noNames, numberOf: findName }));

/** A list is often sorted, so that a name is the one above it: that is asked before it is looked up. */
function takeNames(state: NameState, from: number, until: number): void {
  const { rows, index, into, table, numberOf } = state;
  let last = '';
  let lastNumber = noName;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    if (typeof cell === 'string') {
      if (cell === '') continue;
      if (cell !== last) {
        lastNumber = numberOf(table, cell);
        last = cell;
      }
      into[row] = lastNumber;
    } else if (cell !== null) takeOther(state, row, cell);
  }
}

function takeOther({ into, problems, table, numberOf }: NameState, row: number, cell: unknown): void {
  const name = readCell(cell, nameOrBlank);
  if (isProblem(name)) problems.set(row, name);
  else if (name !== null) into[row] = numberOf(table, name);
}
