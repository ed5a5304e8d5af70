import type { ProblemCode } from '../../text/problem';
import { ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';
import type { Parameter } from './parameter';
import { problemsOfEveryCell } from './reader';

/** What a table parameter is declared with. */
interface TableDeclaration {
  readonly swedishName: string;
  /** What its cells, rows and columns can be wrong in, for the reference page. */
  readonly problems: readonly ProblemCode[];
}

/** A whole table with its header row. Its columns are read later, and only those that are needed. Problem: notATable. */
export function table(declaration: TableDeclaration): Parameter<RawRows> {
  return {
    ...declaration,
    dimensionality: 'matrix',
    optional: false,
    problems: ['notATable', ...declaration.problems, ...problemsOfEveryCell],
    take: (argument, name) => rawRowsOf(argument) ?? ofCall({ problem: 'notATable' }, name),
  };
}

/** A table that may be left out, or given as a blank cell: null. */
export function orNoTable(given: Parameter<RawRows>): Parameter<RawRows | null> {
  return { ...given, take: (argument, name) => (isLeftOut(argument) ? null : given.take(argument, name)) };
}

/** A table that may be left out, at the end of the arguments. */
export function optionalTable(declaration: TableDeclaration): Parameter<RawRows | null> {
  return { ...orNoTable(table(declaration)), optional: true };
}
