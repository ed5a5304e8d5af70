import type { Text } from '../../text/language';
import { isProblem, type LocatedProblem, type ProblemCode } from '../../text/problem';
import { type Column, readColumn } from './column';
import { isLocated, ofCall } from '../cell';
import { withBlank } from './marks';
import { lineOf, singleOf } from './range';
import { problemsOfEveryCell, readCell, type Reader } from './reader';

/** A parameter of a function: what it is called in Swedish, and how its argument is read. Its English name is its key in the declaration. */
export interface Parameter<Value> {
  readonly swedishName: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** The problems that its cells can have, for the reference page. */
  readonly problems: readonly ProblemCode[];
  readonly take: (argument: unknown, name: Text) => Value | LocatedProblem;
}

/** What a parameter is declared with. */
interface ParameterDeclaration<Value> {
  readonly swedishName: string;
  readonly reader: Reader<Value>;
}

/** A cell or a range of one column (or one row), given once for every placement. */
export function column<Value>(declaration: ParameterDeclaration<Value>): Parameter<Column<Value>> {
  const { reader, ...shown } = declaration;
  return {
    ...shown,
    dimensionality: 'matrix',
    optional: false,
    problems: [...reader.problems, ...problemsOfEveryCell],
    take: (argument, name) => {
      const line = lineOf(argument);
      return isProblem(line) ? ofCall(line, name) : readColumn(name, line, reader);
    },
  };
}

/** A column that may be left out: null. A cell that is there and blank is not left out. */
export function optionalColumn<Value>(
  declaration: ParameterDeclaration<Value>,
): Parameter<Column<Value> | null> {
  const given = column(declaration);
  return {
    ...given,
    optional: true,
    take: (argument, name) =>
      argument === null || argument === undefined ? null : given.take(argument, name),
  };
}

/**
 * A single value that holds for the whole call, or a column of them, one for each row. Left out: what a blank means.
 * A single value does not fill a row that is otherwise blank, as little in a call of one row as beside columns.
 */
export function optionOrColumn<Value>(declaration: ParameterDeclaration<Value>): Parameter<Column<Value>> {
  const given = column(declaration);
  return {
    ...given,
    optional: true,
    take: (argument, name) => {
      const taken = given.take(argument, name);
      if (isLocated(taken)) return taken;
      const marks = taken.length > 1 ? taken.marks : taken.marks.map(withBlank);
      return { ...taken, marks, isOption: true };
    },
  };
}

/** A single value that holds for the whole call and may be left out. */
export function option<Value>(declaration: ParameterDeclaration<Value>): Parameter<Value> {
  return { ...single(declaration), optional: true };
}

/** A single value that holds for the whole call. */
export function single<Value>(declaration: ParameterDeclaration<Value>): Parameter<Value> {
  const { reader, ...shown } = declaration;
  return {
    ...shown,
    dimensionality: 'scalar',
    optional: false,
    problems: [...reader.problems, ...problemsOfEveryCell],
    take: (argument, name) => {
      const single = singleOf(argument);
      const value = isProblem(single) ? single : readCell(single.cell, reader);
      return isProblem(value) ? ofCall(value, name) : value;
    },
  };
}
