import type { Text } from '../../text/language';
import type { LocatedProblem, Problem } from '../../text/problem';
import { asWritten, columnOfTable } from '../../text/tablePlace';
import { placeOfRow } from './placeOfRow';
import type { SheetTable } from './sheetTable';

/** What is wrong with the cells of a table: by column, then by row from 0. */
export interface CellProblems {
  readonly add: (id: string, problems: ReadonlyMap<number, Problem>) => void;
  /** The first problem of each row that holds something, in the order of the ids, which are those that were asked for. */
  readonly located: (ids: readonly string[]) => ReadonlyMap<number, LocatedProblem>;
}

/** A table, which of its rows hold nothing, and whether sentences name it beside its columns, as where a call has several tables. */
export interface ReadTable {
  readonly sheet: SheetTable;
  readonly empty: Uint8Array;
  readonly isNamed: boolean;
}

/** No problems yet. Of two of a cell the first counts. */
export function cellProblems(read: ReadTable): CellProblems {
  const found = new Map<string, Map<number, Problem>>();
  return {
    add: (id, problems) => {
      const own = found.get(id) ?? new Map<number, Problem>();
      for (const [row, problem] of problems) if (!own.has(row)) own.set(row, problem);
      found.set(id, own);
    },
    located: (ids) => {
      const located = new Map<number, LocatedProblem>();
      for (const id of ids)
        for (const [row, cause] of found.get(id) ?? [])
          if (read.empty[row] === 0 && !located.has(row))
            located.set(row, { cause, parameter: headerOf(read, id), place: placeOfRow(read.sheet, row) });
      return located;
    },
  };
}

/** The header as it stands in the sheet. */
function headerOf({ sheet, isNamed }: ReadTable, id: string): Text {
  const { table, headers, positions, language } = sheet;
  const header = headers[positions.get(id) ?? -1] ?? '';
  return isNamed ? columnOfTable(header, table.name[language]) : asWritten(header);
}
