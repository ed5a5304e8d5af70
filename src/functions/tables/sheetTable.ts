import { keepShape } from '../../core/keepShape';
import type { Column } from '../../tables/column';
import { normalisedHeader, otherNames, ownNames } from '../../tables/header';
import { headerLanguage } from '../../tables/headerLanguage';
import type { WorkbookTable } from '../../tables/table';
import type { Language } from '../../text/language';
import { hostCell } from '../arguments/hostCell';
import type { Cells, RawRows } from './cells';

/** A range that holds one of the workbook's tables: its cells as they arrived, and where its columns stand. */
export interface SheetTable {
  readonly table: WorkbookTable;
  readonly rows: RawRows;
  /** How many rows stand below the header. */
  readonly count: number;
  /** The language of its headers. Answers about it are labelled in the same. */
  readonly language: Language;
  /** Positions of the table's columns in the range, by their ids. What the range lacks is not there. */
  readonly positions: ReadonlyMap<string, number>;
  /** The headers as they stand in the range. */
  readonly headers: readonly string[];
}

/** Reads a range as the table. Which columns it must have is asked elsewhere. */
export function sheetTable(table: WorkbookTable, rows: RawRows): SheetTable {
  const headers = headersOf(rows);
  const positions = positionsOf(table.columns, headers);
  return {
    table,
    rows,
    count: Math.max(rows.length - 1, 0),
    language: headerLanguage(table, headers),
    positions,
    headers,
  };
}

/** The texts of the first row; empty where there is none. */
export function headersOf(rows: RawRows): readonly string[] {
  return (rows[0] ?? []).map((raw) => {
    const cell = hostCell(raw);
    return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  });
}

/**
 * Where the columns stand, by their ids: under their own header in either language, or else under one of their aliases that is no
 * other column's own. Of two alike the first counts. Order and further columns mean nothing.
 */
export function positionsOf(
  columns: readonly Column[],
  headers: readonly string[],
): ReadonlyMap<string, number> {
  const names = headers.map(normalisedHeader);
  const positions = new Map<string, number>();
  const taken = new Set<number>();
  for (const namesOf of [ownNames, otherNames])
    for (const column of columns) {
      if (positions.has(column.id)) continue;
      const among = namesOf(column);
      const position = names.findIndex((name, index) => !taken.has(index) && among.includes(name));
      if (position < 0) continue;
      positions.set(column.id, position);
      taken.add(position);
    }
  return positions;
}

/**
 * Where the columns stand that mean this one with equal right: under its own headers, or else under its aliases, if they are no other
 * column's. Which of two holds nobody can say, and they may well differ.
 */
export function sameMeaning(
  columns: readonly Column[],
  headers: readonly string[],
  column: Column,
): readonly number[] {
  const positions = positionsOf(columns, headers);
  const others = new Set([...positions].filter(([id]) => id !== column.id).map(([, position]) => position));
  const under = (names: readonly string[]): readonly number[] =>
    [...headers.keys()].filter(
      (index) => !others.has(index) && names.includes(normalisedHeader(headers[index] ?? '')),
    );
  const own = under(ownNames(column));
  return own.length > 0 ? own : under(otherNames(column));
}

/** The cells of a column. */
export function cellsOf({ rows, positions }: SheetTable, id: string): Cells {
  return cellsAt(rows, positions.get(id) ?? -1);
}

function cellsAt(rows: RawRows, index: number): Cells {
  return { rows, index };
}

keepShape(cellsAt([], -1));
