import type { Problem } from '../../text/problem';
import { firstFilled } from './blankColumn';
import { type Cells, type ColumnReading, countOf, type RawRows } from './cells';

/**
 * A column that is being read. The loops over its cells stand by themselves and are given such a record: functions that are made anew for
 * each column would be compiled anew, too.
 */
export interface ColumnState<Values> {
  readonly rows: RawRows;
  readonly index: number;
  readonly into: Values;
  readonly problems: Map<number, Problem>;
}

/** How columns of one sort are read. */
export interface ColumnWay<State> {
  /** Makes room for the values of a column in which a cell holds something. */
  readonly begin: (cells: Cells, count: number) => State;
  /** Reads the rows [from, until). */
  readonly take: (state: State, from: number, until: number) => void;
}

const noProblems: ReadonlyMap<number, Problem> = new Map<number, Problem>();

/** Reads a column. Until a cell is met that holds something no memory is taken; a blank column is what `blank` makes of its length. */
export function readColumn<Values, State extends ColumnState<Values>>(
  cells: Cells,
  { begin, take }: ColumnWay<State>,
  blank: (count: number) => Values,
): ColumnReading<Values> {
  const count = countOf(cells);
  let state: State | null = null;
  return {
    take: (from, until) => {
      const first = state === null ? firstFilled(cells, from, until) : from;
      if (first === until) return;
      state ??= begin(cells, count);
      take(state, first, until);
    },
    blankSoFar: () => (state === null ? cells.index : -1),
    done: () =>
      state === null
        ? { values: blank(count), problems: noProblems }
        : { values: state.into, problems: state.problems },
  };
}
