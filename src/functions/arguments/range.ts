import type { ArgumentProblem } from '../../text/argumentProblem';

/** Cells in a line, as they arrived: downwards as in a column, or across as in a row. Numbered from 0. */
export interface Line {
  readonly length: number;
  readonly across: boolean;
  readonly cellAt: (index: number) => unknown;
}

/** Reads an argument that is one column, one row or a single cell. Problem: notOneColumn. */
export function lineOf(argument: unknown): Line | ArgumentProblem {
  if (!isList(argument)) return { length: 1, across: false, cellAt: () => argument };
  const columns = widthOf(argument);
  if (columns === 1)
    return { length: argument.length, across: false, cellAt: (index) => firstOf(argument[index]) };
  const [row] = argument;
  if (argument.length === 1 && isList(row))
    return { length: row.length, across: true, cellAt: (index) => row[index] };
  return { problem: 'notOneColumn', rows: argument.length, columns };
}

/** Reads an argument that is a single cell, also when it arrives as a range of one. Problem: notOneCell. */
export function singleOf(argument: unknown): { readonly cell: unknown } | ArgumentProblem {
  if (!isList(argument)) return { cell: argument };
  const columns = widthOf(argument);
  if (argument.length === 1 && columns === 1) return { cell: firstOf(argument[0]) };
  return { problem: 'notOneCell', rows: argument.length, columns };
}

function widthOf(rows: readonly unknown[]): number {
  const [row] = rows;
  return isList(row) ? row.length : 1;
}

function firstOf(row: unknown): unknown {
  return isList(row) ? row[0] : row;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
