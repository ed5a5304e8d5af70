import type { LocatedProblem, Problem } from '../../text/problem';
import { cellProblems } from './cellProblems';
import { emptyRows, type RowMarks } from './emptyRows';
import type { Names } from './names';
import { readTogether } from './readTogether';
import type { SheetTable } from './sheetTable';
import { type TableColumns, tableColumns, type WantedColumn } from './tableColumns';

/**
 * The columns of a table, each read when it is first asked for and then kept: row i is element i of every column, also where it holds
 * nothing or cannot be read. Columns are named by their ids.
 */
export interface TableReader extends Omit<TableColumns, 'ahead'> {
  readonly sheet: SheetTable;
  readonly names: Names;
  /** 1 for rows that hold nothing. */
  readonly empty: Uint8Array;
  /** Adds a problem of a cell, such as one that is blank and must not be. */
  readonly blame: (id: string, row: number, problem: Problem) => void;
  /** The first problem of each row that holds something, in the order of the ids; columns that were not read yet have none. */
  readonly problems: (ids: readonly string[]) => ReadonlyMap<number, LocatedProblem>;
}

/** A table, the columns by which its empty rows are told, and whether sentences name it beside its columns. */
export interface TableToRead extends RowMarks {
  readonly sheet: SheetTable;
  readonly isNamed: boolean;
  /** Columns that are read at once and together, which in a long list is quicker than one by one. */
  readonly wanted?: readonly WantedColumn[];
}

/** Reads a table column by column. */
export function tableReader(given: TableToRead, names: Names): TableReader {
  const { sheet, wanted = [] } = given;
  const marks = emptyRows(sheet, given);
  const { empty } = marks;
  const found = cellProblems({ ...given, empty });
  const { ahead, ...columns } = tableColumns({ sheet, names, found });
  const columnsAhead = wanted.map(ahead);
  readTogether(sheet, [{ take: marks.take, blankSoFar: () => -1 }, ...columnsAhead]);
  marks.done();
  for (const { done } of columnsAhead) done();
  return {
    sheet,
    names,
    empty,
    ...columns,
    blame: (id, row, problem) => {
      found.add(id, new Map([[row, problem]]));
    },
    problems: found.located,
  };
}
