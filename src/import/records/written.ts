import { amountsPerKrona } from '../../core/amount';
import { formatIsoDay, isDay } from '../../core/day';
import type { Column } from '../../tables/column';
import { freeWords } from '../../text/words';
import { columnOf, freeAmount, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { TableCell } from '../list';
import { maskedFileName } from './maskedCell';
import { type Keys, type PersonsRead, writtenPerson, writtenText } from './persons';
import type { Records } from './records';

/** A column of the table as the list fills it. */
export interface WrittenColumn {
  readonly column: Column;
  /** The cell of a row, by its place among the rows that are read. Only for rows that were asked for. */
  readonly cellAt: (row: number) => TableCell;
  /**
   * Where cells are names that are made here: the name of a row without the number that tells repeated ones apart; empty where the
   * list gives the name. Null for every other column.
   */
  readonly baseAt: ((row: number) => string) | null;
}

/** What is written, and for which rows. */
export interface WritingQuery {
  readonly kind: ListKind;
  readonly records: Records;
  /** The first so many of the rows that are kept, in order. */
  readonly rows: Int32Array;
  readonly persons: PersonsRead;
  readonly keys: Keys;
  /** The name of the list. */
  readonly name: string;
}

/** The columns that the list fills and those that are made of them, in the table's order. */
export function writtenColumns(query: WritingQuery): readonly WrittenColumn[] {
  return query.kind.table.columns.flatMap((column) => {
    const cells = cellsOf(column, query);
    return cells === null ? [] : [{ column, ...cells }];
  });
}

/** The ids of the columns that a column is made of, where no column of the list fills it; empty where it cannot be made. */
export function madeOf(kind: ListKind, id: string, filled: (id: string) => boolean): readonly string[] {
  return kind.derived[id]?.find((sources) => sources.every(filled)) ?? [];
}

type CellAt = WrittenColumn['cellAt'];
type Cells = Omit<WrittenColumn, 'column'>;

function cellsOf({ id }: Column, query: WritingQuery): Cells | null {
  const { kind, records } = query;
  if (id === kind.source) return { cellAt: sourceCells(query), baseAt: null };
  const column = columnOf(records.columns, id);
  const given = column === undefined ? null : readCells(column, query);
  const made = madeNames(id, query);
  if (made === null) return given === null ? null : { cellAt: given, baseAt: null };
  if (given === null) return made;
  const isGiven = (row: number): boolean => given(row) !== '';
  return {
    cellAt: (row) => (isGiven(row) ? given(row) : made.cellAt(row)),
    baseAt: (row) => (isGiven(row) ? '' : made.baseAt(row)),
  };
}

function sourceCells({ name, records: { read } }: WritingQuery): CellAt {
  const shown = maskedFileName(name);
  return (row) => `${shown} rad ${(read[row] ?? 0) + 1}`;
}

function readCells(column: TypedColumn, query: WritingQuery): CellAt {
  const { content } = column;
  switch (content.type) {
    case 'day':
    case 'year':
      return (row) => (content.values[row] === 0 ? '' : (content.values[row] ?? ''));
    case 'amount':
      return (row) => amountCell(content.values[row] ?? NaN);
    case 'text':
      return textsAt(column, query);
  }
}

function amountCell(amount: number): TableCell {
  if (Number.isNaN(amount)) return '';
  return amount === freeAmount ? freeWords.free.sv : amount / amountsPerKrona;
}

interface MadeNames extends Cells {
  readonly baseAt: (row: number) => string;
}

/**
 * Names of rows that have none, made of what the kind says: `P-7K3M9-QXT2A/2026-01-31` of a person and a first day, or, where there is no
 * person, `HVB/Eken/2026-01-31`. Of rows that would have the same name, the second in the file gets ` (2)` after it, and so on; rows
 * that are left out are counted too, so that they move nobody's name when they are put right. Null where no name can be made.
 */
function madeNames(id: string, query: WritingQuery): MadeNames | null {
  const { kind, records, rows } = query;
  const alternatives = (kind.derived[id] ?? []).flatMap((sources) => {
    const parts = sources.map((source) => columnOf(records.columns, source));
    return parts.includes(undefined) ? [] : [parts.map((part) => partsAt(part, query))];
  });
  if (alternatives.length === 0) return null;
  const baseAt = (row: number): string =>
    alternatives
      .map((parts) => parts.map((partAt) => partAt(row)))
      .find(isComplete)
      ?.join('/') ?? '';
  const names = new Map<number, string>();
  const timesUsed = new Map<string, number>();
  const end = (rows.at(-1) ?? -1) + 1;
  for (let row = 0; row < end; row++) {
    const base = baseAt(row);
    const times = (timesUsed.get(base) ?? 0) + 1;
    timesUsed.set(base, times);
    names.set(row, times === 1 || base === '' ? base : `${base} (${times})`);
  }
  return { baseAt, cellAt: (row) => names.get(row) ?? '' };
}

function isComplete(parts: readonly string[]): boolean {
  return !parts.includes('');
}

/** A column's part of a name: its text, or its day as 2026-01-31; empty where it is blank. */
function partsAt(column: TypedColumn | undefined, query: WritingQuery): (row: number) => string {
  if (column?.content.type !== 'day') return textsAt(column, query);
  const { values } = column.content;
  return (row) => {
    const day = values[row] ?? 0;
    return isDay(day) ? formatIsoDay(day) : '';
  };
}

/** The texts of a column, row by row; each text is made ready for writing once, when it is first asked for. */
function textsAt(column: TypedColumn | undefined, query: WritingQuery): (row: number) => string {
  if (column?.content.type !== 'text') return () => '';
  const { kind, persons, keys } = query;
  const { values, texts } = column.content;
  const isPerson = kind.persons.includes(column.id);
  const ready: string[] = [];
  return (row) => {
    const number = values[row] ?? 0;
    const text = texts[number] ?? '';
    return (ready[number] ??= isPerson ? writtenPerson(text, persons, keys) : writtenText(text, keys));
  };
}
