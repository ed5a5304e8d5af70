import type { Column } from '../../tables/column';
import type { TableCell } from '../list';
import type { WrittenColumn } from '../records/written';
import { comparable, comparableName } from './comparable';
import type { HeldTable, ListToMerge } from './merge';
import { pair, type Sign } from './pairing';

/** A column in which the list and the table are compared. */
export interface ComparedColumn {
  readonly column: Column;
  readonly cellAt: WrittenColumn['cellAt'];
  /** Its place in the table; none where the table lacks it. */
  readonly position: number;
  readonly isName: boolean;
}

/** A column by which a row is known. */
export interface NameColumn {
  /** Null where the list lacks it. */
  readonly column: Column | null;
  readonly cellAt: WrittenColumn['cellAt'];
  readonly baseAt: WrittenColumn['baseAt'];
  readonly position: number;
}

/** Whose rows are paired. */
export interface Pairings {
  readonly list: ListToMerge;
  readonly held: HeldTable['rows'];
  readonly columns: readonly ComparedColumn[];
  readonly names: readonly NameColumn[];
}

type Tell = (row: number, index: number) => void;

/**
 * Pairs the list's rows with the table's, and tells of every pair. A name that the list gives is compared as it stands. One that is
 * made here may have a number after it, which depends on what else the list holds; so those are compared without it.
 */
export function pairAll(pairings: Pairings, tell: Tell): void {
  const { list, held, names } = pairings;
  const free = new Set(held.keys());
  const take: Tell = (row, index) => {
    free.delete(index);
    tell(row, index);
  };
  const rows = Array.from(list.rows);
  const baseOf = (row: number): string => names.find(({ baseAt }) => baseAt !== null)?.baseAt?.(row) ?? '';
  const nameOfRow = (row: number): string => nameOf(names, ({ cellAt }) => cellAt(row));
  const nameOfHeld = (index: number): string =>
    nameOf(names, ({ position }) => held[index]?.[position] ?? '');
  const alike = [
    signIn(pairings, isTold),
    signIn(pairings, ({ column }) => list.resembling.includes(column.id)),
  ];
  const given = rows.filter((row) => baseOf(row) === '');
  pair({ rows: given, held: [...free], nameOfRow, nameOfHeld, signs: alike }, take);
  const made = rows.filter((row) => baseOf(row) !== '');
  const named = { ofRow: nameOfRow, ofHeld: nameOfHeld };
  const signs = [...alike.flatMap((sign) => [both(sign, named), sign]), named];
  const without = {
    nameOfRow: (row: number) => lower(baseOf(row)),
    nameOfHeld: (index: number) => withoutNumber(nameOfHeld(index)),
  };
  pair({ rows: made, held: [...free], ...without, signs }, take);
}

const isTold = ({ isName }: ComparedColumn): boolean => !isName;

function nameOf(names: readonly NameColumn[], cellOf: (column: NameColumn) => TableCell): string {
  const parts = names.map((name) => {
    const cell = cellOf(name);
    return name.column === null ? lower(String(cell).trim()) : comparableName(name.column, cell);
  });
  return parts.every((part) => part === '') ? '' : parts.join('\n');
}

/** As comparableName has it. */
function lower(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function withoutNumber(name: string): string {
  return name.replace(/ \(\d+\)$/u, '');
}

/** What rows say in some of the columns. */
function signIn({ columns, held }: Pairings, isMeant: (column: ComparedColumn) => boolean): Sign {
  const meant = columns.filter(isMeant);
  const sign = (cellOf: (column: ComparedColumn) => TableCell): string =>
    JSON.stringify(meant.map((each) => comparable(each.column, cellOf(each))));
  return {
    ofRow: (row) => sign(({ cellAt }) => cellAt(row)),
    ofHeld: (index) => sign(({ position }) => held[index]?.[position] ?? ''),
  };
}

function both(one: Sign, other: Sign): Sign {
  return {
    ofRow: (row) => `${one.ofRow(row)}\n${other.ofRow(row)}`,
    ofHeld: (index) => `${one.ofHeld(index)}\n${other.ofHeld(index)}`,
  };
}
