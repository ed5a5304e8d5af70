import { hostCell } from '../arguments/hostCell';
import type { Cells } from './cells';
import { cellsOf, type SheetTable } from './sheetTable';

/** The columns by which rows are told that hold nothing. */
export interface RowMarks {
  /** What every row of the table has: a first day, or the name itself. */
  readonly anchor: string;
  /** Where people write Summa or Total. */
  readonly label: string;
  /** Whether a last row of totals may lack the word, as where the formula hands over only some columns. */
  readonly isUnnamedTotal?: boolean;
}

/** Marks rows from the top down, some at a time. */
export interface EmptyRows {
  /** 1 for rows (from 0, below the header) that hold nothing. */
  readonly empty: Uint8Array;
  readonly take: (from: number, until: number) => void;
  /** Marks the row of totals, once all rows have been taken. */
  readonly done: () => void;
}

/**
 * Marks with 1 the rows that hold nothing: those whose cells are all blank in the table's own columns, and a last row of totals, which
 * has no first day and a name that begins with Summa or Total (rules §9).
 */
export function emptyRows(sheet: SheetTable, marks: RowMarks): EmptyRows {
  const empty = new Uint8Array(sheet.count);
  const anchors = cellsOf(sheet, marks.anchor);
  return {
    empty,
    take: (from, until) => {
      for (let row = nextBlank(anchors, from, until); row < until; row = nextBlank(anchors, row + 1, until))
        if (isWhollyBlank(sheet, row)) empty[row] = 1;
    },
    done: () => {
      const last = empty.lastIndexOf(0);
      if (last >= 0 && isTotals(sheet, last, marks)) empty[last] = 1;
    },
  };
}

/** The first of the rows [from, until) whose cell is blank; `until` where none is. Nearly all are days, that is numbers. */
function nextBlank(anchors: Cells, from: number, until: number): number {
  const { rows, index } = anchors;
  for (let row = from; row < until; row += 1) {
    const cell = rows[row + 1]?.[index];
    if ((typeof cell !== 'number' || cell === 0) && isBlankAt(anchors, row)) return row;
  }
  return until;
}

/** Whether the row holds nothing in any of the table's columns. */
function isWhollyBlank({ rows, positions }: SheetTable, row: number): boolean {
  for (const index of positions.values()) if (!isBlankAt({ rows, index }, row)) return false;
  return true;
}

/**
 * A row of totals says so, or says nothing in words: what says something else is a row that lacks its name or its first day, and must
 * be told. Where the name is all that a row needs, it must be the word alone, since a kind may be called Totalentreprenad.
 */
function isTotals(sheet: SheetTable, row: number, { anchor, label, isUnnamedTotal }: RowMarks): boolean {
  const name = cellsOf(sheet, label);
  if (anchor === label) return wordAlone.test(textAt(name, row)) && !saysMore(sheet, row, label);
  if (!isBlankAt(cellsOf(sheet, anchor), row)) return false;
  if (wordFirst.test(textAt(name, row))) return true;
  if (wordAlone.test(textAt({ rows: sheet.rows, index: 0 }, row))) return true;
  return isUnnamedTotal === true && isBlankAt(name, row) && !saysMore(sheet, row, label);
}

const wordFirst = /^\s*(?:summa|total)/iu;
const wordAlone = /^\s*(?:summa|totalt?|totalsumma|grand total)(?!\p{L})/iu;

/** Whether the row has words in any of the table's columns but one. */
function saysMore({ rows, positions }: SheetTable, row: number, except: string): boolean {
  for (const [id, index] of positions)
    if (id !== except && textAt({ rows, index }, row).trim() !== '') return true;
  return false;
}

function textAt({ rows, index }: Cells, row: number): string {
  const cell = hostCell(rows[row + 1]?.[index]);
  return typeof cell === 'string' ? cell : '';
}

/** A 0 is how some hosts hand over a blank cell. */
function isBlankAt({ rows, index }: Cells, row: number): boolean {
  if (index < 0) return true;
  const cell = rows[row + 1]?.[index];
  if (typeof cell === 'number') return cell === 0;
  const value = hostCell(cell);
  return value === null || value === 0;
}
