import type { LocatedProblem, Problem } from '../../text/problem';
import { asWritten } from '../../text/tablePlace';
import { placeOfRow } from './placeOfRow';
import type { SheetTable } from './sheetTable';

/** A cell of a table, by the id of its column and its row from 0 below the header. */
export interface TableCell {
  readonly id: string;
  readonly row: number;
}

/** A problem of a cell, which is called by its header as it stands in the sheet. */
export function problemOfCell(sheet: SheetTable, cause: Problem, { id, row }: TableCell): LocatedProblem {
  const header = sheet.headers[sheet.positions.get(id) ?? -1] ?? '';
  return { cause, parameter: asWritten(header), place: placeOfRow(sheet, row) };
}
