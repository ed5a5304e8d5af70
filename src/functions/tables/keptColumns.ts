import type { CellProblems } from './cellProblems';
import type { Cells, ColumnReading } from './cells';
import { readTogether } from './readTogether';
import { cellsOf, type SheetTable } from './sheetTable';

/** How a column is read. */
export type Beginning<Values> = (cells: Cells) => ColumnReading<Values>;

/** A column that is being read together with others. */
export interface ColumnAhead extends Pick<ColumnReading<unknown>, 'take' | 'blankSoFar'> {
  /** Keeps what was read. */
  readonly done: () => void;
}

/** Columns of one sort, by their ids: each is read once. */
export interface KeptColumns<Values> {
  /** The values of a column, read now if it has not been before. */
  readonly of: (id: string, begin: Beginning<Values>) => Values;
  /** Begins to read a column that will be asked for. */
  readonly ahead: (id: string, begin: Beginning<Values>) => ColumnAhead;
}

/** Nothing has been read yet. What is wrong with cells is added to the problems of the table. */
export function keptColumns<Values>(sheet: SheetTable, found: CellProblems): KeptColumns<Values> {
  const known = new Map<string, Values>();
  const keep = (id: string, reading: ColumnReading<Values>): Values => {
    const { values, problems } = reading.done();
    found.add(id, problems);
    known.set(id, values);
    return values;
  };
  return {
    of: (id, begin) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const reading = begin(cellsOf(sheet, id));
      readTogether(sheet, [reading]);
      return keep(id, reading);
    },
    ahead: (id, begin) => {
      const reading = begin(cellsOf(sheet, id));
      const { take, blankSoFar } = reading;
      return { take, blankSoFar, done: () => keep(id, reading) };
    },
  };
}
