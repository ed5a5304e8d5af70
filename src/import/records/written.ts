import { amountsPerKrona } from '../../core/amount';
import { formatIsoDay, isDay } from '../../core/day';
import type { Column } from '../../tables/column';
import { masked } from '../../text/personalNumbers';
import { freeWords } from '../../text/words';
import { columnOf, daysOf, freeAmount, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { TableCell } from '../list';
import { type Keys, type PersonsRead, writtenPerson, writtenText } from './persons';
import type { Records } from './records';

/** A column of the table as the list fills it. */
export interface WrittenColumn {
  readonly column: Column;
  /** The cell of a row, by its place among the rows that are read. Only for rows that were asked for. */
  readonly cellAt: (row: number) => TableCell;
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
    const cellAt = cellsOf(column, query);
    return cellAt === null ? [] : [{ column, cellAt }];
  });
}

/** The ids of the columns that a column is made of, where no column of the list fills it; empty where it cannot be made. */
export function madeOf(kind: ListKind, id: string, filled: (id: string) => boolean): readonly string[] {
  return kind.derived[id]?.find((sources) => sources.every(filled)) ?? [];
}

type CellAt = WrittenColumn['cellAt'];

function cellsOf({ id }: Column, query: WritingQuery): CellAt | null {
  const { kind, records } = query;
  if (id === kind.source) return sourceCells(query);
  const column = columnOf(records.columns, id);
  if (column !== undefined) return readCells(column, query);
  const sources = madeOf(kind, id, (source) => columnOf(records.columns, source) !== undefined);
  return sources.length === 0 ? null : madeCells(query);
}

function sourceCells({ name, records: { read } }: WritingQuery): CellAt {
  const shown = masked(name);
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

/**
 * Names of rows that have none: the person, or else the kind, and the first day: `P-7K3M9-QXT2A/2026-01-31`. Of rows that would have the same
 * name, the second in the file gets ` (2)` after it, and so on.
 */
function madeCells(query: WritingQuery): CellAt {
  const { kind, records, rows } = query;
  const person = textsAt(columnOf(records.columns, kind.persons[0] ?? null), query);
  const other = textsAt(columnOf(records.columns, kind.required[0] ?? null), query);
  const starts = daysOf(records.columns, kind.term.first);
  const names = new Map<number, string>();
  const timesUsed = new Map<string, number>();
  for (const row of rows) {
    const start = starts?.[row] ?? 0;
    const named = person(row);
    const name = `${named === '' ? other(row) : named}/${isDay(start) ? formatIsoDay(start) : ''}`;
    const times = (timesUsed.get(name) ?? 0) + 1;
    timesUsed.set(name, times);
    names.set(row, times === 1 ? name : `${name} (${times})`);
  }
  return (row) => names.get(row) ?? '';
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
