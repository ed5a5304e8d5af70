import { kronorFromAmount } from '../../core/amount';
import { formatIsoDay, isDay } from '../../core/day';
import type { Column } from '../../tables/column';
import { freeWords } from '../../text/words';
import { columnOf, freeAmount, type TypedColumn } from '../columns/typedColumn';
import type { ListKind } from '../kinds/kind';
import type { ListHeader, TableCell } from '../list';
import { maskedFileName } from './maskedCell';
import { type Keys, type PersonsRead, writtenPerson, writtenText } from './persons';
import { extraPrefix, isExtra, writtenOfProtected } from './protected';
import type { Records } from './records';
import type { SamePersons } from './samePersons';

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

/** A list as it was read, as far as it is written. */
export interface WrittenReading {
  readonly heading: {
    readonly kind: ListKind;
    readonly headers: readonly Pick<ListHeader, 'index' | 'name'>[];
  };
  readonly records: Records;
  readonly persons: PersonsRead;
  readonly same: SamePersons;
}

/** What is written, and for which rows. */
export interface WritingQuery {
  readonly reading: WrittenReading;
  /** The rows of which cells are asked for, in order. */
  readonly rows: Int32Array;
  readonly keys: Keys;
  /** The name of the list. */
  readonly name: string;
}

/** The columns that the list fills and those that are made of them, in the table's order; after them those that are brought along. */
export function writtenColumns(query: WritingQuery): readonly WrittenColumn[] {
  return [...query.reading.heading.kind.table.columns, ...extraColumns(query)].flatMap((column) => {
    const cells = cellsOf(column, query);
    return cells === null ? [] : [{ column, ...cells }];
  });
}

/** Columns of texts whose headers stand in the table as they are. */
function extraColumns({ reading: { records, heading } }: WritingQuery): readonly Column[] {
  return records.columns
    .filter(({ id }) => isExtra(id))
    .map(({ id, header: index }): Column => {
      const name =
        heading.headers.find((header) => header.index === index)?.name ?? id.slice(extraPrefix.length);
      const text = { sv: name, en: name };
      return { id, header: text, about: text, type: 'text', required: false };
    });
}

/** The ids of the columns that a column is made of, where no column of the list fills it; empty where it cannot be made. */
export function madeOf(kind: ListKind, id: string, filled: (id: string) => boolean): readonly string[] {
  const { sides } = kind;
  const ofSides = id === sides?.of ? [[sides.debit.id, sides.credit.id]] : [];
  return [...(kind.derived[id] ?? []), ...ofSides].find((sources) => sources.every(filled)) ?? [];
}

type CellAt = WrittenColumn['cellAt'];
type Cells = Omit<WrittenColumn, 'column'>;

function cellsOf({ id }: Column, query: WritingQuery): Cells | null {
  const { heading, records } = query.reading;
  if (id === heading.kind.source) return { cellAt: sourceCells(query), baseAt: null };
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

function sourceCells({
  name,
  reading: {
    records: { read },
  },
}: WritingQuery): CellAt {
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
      return unlessProtected(column.id, query, textsAt(column, query));
  }
}

/** Where the person of a row is protected, its home is not written. */
function unlessProtected(columnId: string, { reading }: WritingQuery, cellAt: CellAt): CellAt {
  const { areProtected } = reading.records;
  const instead = writtenOfProtected(columnId);
  return instead === null ? cellAt : (row) => (areProtected[row] === 1 ? instead : cellAt(row));
}

function amountCell(amount: number): TableCell {
  if (Number.isNaN(amount)) return '';
  return amount === freeAmount ? freeWords.free.sv : kronorFromAmount(amount);
}

interface MadeNames extends Cells {
  readonly baseAt: (row: number) => string;
}

/**
 * Names of rows that have none, made of what the kind says: `P-7K3M9-QXT2A/2026-01-31/HVB` of a person, a first day and a kind, or, where
 * there is no person, `HVB/Eken/2026-01-31`. Of rows that would have the same name, the second in the file gets ` (2)` after it, and so on; rows
 * that are left out are counted too, so that they move nobody's name when they are put right, but not those that a repair took away, since
 * they stand for no placement of their own: they get the name that they would have had if nothing had been taken away. Null where no
 * name can be made.
 */
function madeNames(id: string, query: WritingQuery): MadeNames | null {
  const { reading, rows } = query;
  const { heading, records } = reading;
  const alternatives = (heading.kind.derived[id] ?? []).flatMap((sources) => {
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
  const timesRead = new Map<string, number>();
  const timesUsed = new Map<string, number>();
  const end = (rows.at(-1) ?? -1) + 1;
  for (let row = 0; row < end; row++) {
    const base = baseAt(row);
    const read = countOne(timesRead, base);
    const times = records.removed.has(row) ? read : countOne(timesUsed, base);
    names.set(row, times === 1 || base === '' ? base : `${base} (${times})`);
  }
  return { baseAt, cellAt: (row) => names.get(row) ?? '' };
}

function countOne(times: Map<string, number>, base: string): number {
  const count = (times.get(base) ?? 0) + 1;
  times.set(base, count);
  return count;
}

function isComplete(parts: readonly string[]): boolean {
  return !parts.includes('');
}

/** A column's part of a name: its text, or its day as 2026-01-31; empty where it is blank, or tells of a protected person's home. */
function partsAt(column: TypedColumn | undefined, query: WritingQuery): (row: number) => string {
  if (column === undefined) return () => '';
  if (column.content.type !== 'day') {
    const isLost = writtenOfProtected(column.id) !== null;
    const textAt = textsAt(column, query);
    return (row) => (isLost && query.reading.records.areProtected[row] === 1 ? '' : textAt(row));
  }
  const { values } = column.content;
  return (row) => {
    const day = values[row] ?? 0;
    return isDay(day) ? formatIsoDay(day) : '';
  };
}

/** The texts of a column, row by row; each text is made ready for writing once, when it is first asked for. */
function textsAt(column: TypedColumn, query: WritingQuery): (row: number) => string {
  if (column.content.type !== 'text') return () => '';
  const { keys, reading } = query;
  const { heading, persons, same } = reading;
  const { values, texts } = column.content;
  const isPerson = heading.kind.persons.includes(column.id);
  const ready: string[] = [];
  return (row) => {
    const number = values[row] ?? 0;
    const text = texts[number] ?? '';
    return (ready[number] ??= isPerson
      ? same.as(writtenPerson(text, persons, keys))
      : writtenText(text, persons, keys));
  };
}
