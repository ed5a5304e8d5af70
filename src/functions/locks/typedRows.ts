import type { Column, ColumnType } from '../../tables/column';
import type { WorkbookTable } from '../../tables/table';
import type { LockTableId, LockTrouble } from '../../text/lockTrouble';
import { hostCell } from '../arguments/hostCell';
import type { RawRows } from '../tables/cells';
import { cellsOf, type SheetTable, sheetTable } from '../tables/sheetTable';

/** A table that locks are kept in, and its cells in the workbook; null: it is not there yet. */
export interface LockTable {
  readonly id: LockTableId;
  readonly table: WorkbookTable;
  readonly rows: RawRows | null;
}

/** A row that holds something, from 0 below the header, and what its cells hold by the ids of their columns. */
export interface TypedRow {
  readonly sheet: SheetTable;
  readonly row: number;
  readonly number: (id: string) => number;
  readonly text: (id: string) => string;
}

/** The rows of a table of locks, which hold what was written there: blank figures are 0. Troubles: columnMissing, badCell. */
export function typedRows({ id, table, rows }: LockTable): readonly TypedRow[] | LockTrouble {
  if (rows === null) return [];
  const sheet = sheetTable(table, rows);
  const lacking = table.columns.find((column) => column.required && !sheet.positions.has(column.id));
  if (lacking !== undefined) {
    return { trouble: 'columnMissing', table: id, column: lacking.header[sheet.language] };
  }
  const typed: TypedRow[] = [];
  for (let row = 0; row < sheet.count; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const bad = table.columns.find((column) => !isOfType(sheet, column, row));
    if (bad !== undefined) return { trouble: 'badCell', table: id, column: bad.header[sheet.language], row };
    typed.push(typedRow(sheet, row));
  }
  return typed;
}

function typedRow(sheet: SheetTable, row: number): TypedRow {
  return {
    ...{ sheet, row },
    number: (id) => {
      const cell = cellAt(sheet, id, row);
      return typeof cell === 'number' ? cell : 0;
    },
    text: (id) => {
      const cell = cellAt(sheet, id, row);
      return typeof cell === 'string' ? cell.trim() : '';
    },
  };
}

const figureTypes: readonly ColumnType[] = ['day', 'money', 'number'];

function isOfType(sheet: SheetTable, { id, type, required }: Column, row: number): boolean {
  const cell = cellAt(sheet, id, row);
  if (typeof cell === 'object' && cell !== null) return false;
  if (!figureTypes.includes(type)) return true;
  if (cell === null) return type !== 'day' || !required;
  return typeof cell === 'number';
}

function cellAt(sheet: SheetTable, id: string, row: number): ReturnType<typeof hostCell> {
  const { rows, index } = cellsOf(sheet, id);
  return hostCell(rows[row + 1]?.[index]);
}

function isBlankRow(sheet: SheetTable, row: number): boolean {
  return [...sheet.positions.keys()].every((id) => cellAt(sheet, id, row) === null);
}
