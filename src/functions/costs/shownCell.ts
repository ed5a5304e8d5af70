import { isProblem, type LocatedProblem, type Problem } from '../../text/problem';
import type { Cell } from '../cell';
import { hostCell } from '../arguments/hostCell';
import { placeOfRow } from '../tables/placeOfRow';
import { cellsOf } from '../tables/sheetTable';
import type { TableReader } from '../tables/tableReader';

/** A cell of a table as it stands, for an answer that repeats it; "" where it is blank. */
export function shownCell(table: TableReader, id: string, row: number): Cell {
  const { rows, index } = cellsOf(table.sheet, id);
  const cell = hostCell(rows[row + 1]?.[index]);
  if (cell === null || cell === 0) return '';
  return isProblem(cell) ? atRow(table, cell, row) : cell;
}

/** A problem of a row of a table, numbered from 0 below the header. */
export function atRow({ sheet }: TableReader, cause: Problem, row: number): LocatedProblem {
  return { cause, parameter: null, place: placeOfRow(sheet, row) };
}
