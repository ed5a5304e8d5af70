import type { Column } from '../../tables/column';
import type { TableCell } from '../list';
import type { WrittenColumn } from '../records/written';
import { comparable, comparableName, foldedName } from './comparable';
import { withoutNumber } from './madeNames';
import type { HeldTable, ListToMerge } from './merge';
import { none, pair, type Pairing, type Sign } from './pairing';

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
 * made here may have a number after it, which depends on what else the list holds; so those are compared without it. Rows that cannot
 * be read are looked for together with those that are kept. Rows that a repair took away are looked for after them, in what is left;
 * where other rows of the list have their name, too, they must agree in more than that, since what they are paired with goes.
 */
export function pairAll(pairings: Pairings, tell: Tell): void {
  const { list, held, columns } = pairings;
  const free = new Set(held.keys());
  const take: Tell = (row, index) => {
    free.delete(index);
    tell(row, index);
  };
  const told = signIn(pairings, isTold);
  const likeness = (ids: readonly string[]): Sign =>
    signIn(pairings, ({ column }) => ids.includes(column.id));
  const signs = [told, ...shortened(list.resembling).map(likeness)];
  const present = [...list.rows, ...list.leftOut].sort((one, other) => one - other);
  search(pairings, { rows: present, held: free, signs, rest: 'inOrder' }, take);
  if (list.removed.length === 0) return;
  const { nameOfRow } = namesIn(pairings);
  const others = new Set(present.map(nameOfRow));
  const removed = [...list.removed];
  const alone = removed.filter((row) => !others.has(nameOfRow(row)));
  search(pairings, { rows: alone, held: free, signs, rest: 'inOrder' }, take);
  const inBoth = new Set(columns.filter(({ position }) => position !== none).map(({ column }) => column.id));
  const surest = list.resembling.slice(0, -1).filter((id) => inBoth.has(id));
  const beside = removed.filter((row) => others.has(nameOfRow(row)));
  search(pairings, { rows: beside, held: free, signs: [told, likeness(surest)], rest: 'unpaired' }, take);
}

/** Rows of the list that are looked for, and where. */
interface Search {
  readonly rows: readonly number[];
  readonly held: ReadonlySet<number>;
  readonly signs: readonly Sign[];
  readonly rest: Pairing['rest'];
}

/** First the rows to which the list gives a name, then those of which the names are made. */
function search(pairings: Pairings, { rows, held, signs, rest }: Search, take: Tell): void {
  const { baseOf, nameOfRow, given, nameOfHeld } = namesIn(pairings);
  const isGiven = (row: number): boolean => baseOf(row) === '';
  pair({ rows: rows.filter(isGiven), held: [...held], nameOfRow: given, nameOfHeld, signs, rest }, take);
  const named = { ofRow: given, ofHeld: nameOfHeld };
  const numbered = signs.flatMap((sign) => [both(sign, named), sign]);
  const without = { nameOfRow, nameOfHeld: (index: number) => withoutNumber(nameOfHeld(index)) };
  const made = rows.filter((row) => !isGiven(row));
  const all = rest === 'inOrder' ? [...numbered, named] : numbered;
  pair({ rows: made, held: [...held], ...without, signs: all, rest }, take);
}

interface Names {
  /** The name that is made for a row without its number; empty where the list gives one. */
  readonly baseOf: (row: number) => string;
  /** By it rows are known: the name that the list gives, or the one that is made, without its number. */
  readonly nameOfRow: (row: number) => string;
  /** The name as it would stand in the table, with its number. */
  readonly given: (row: number) => string;
  readonly nameOfHeld: (index: number) => string;
}

function namesIn({ names, held }: Pairings): Names {
  const made = names.find(({ baseAt }) => baseAt !== null);
  const baseOf = (row: number): string => made?.baseAt?.(row) ?? '';
  const given = (row: number): string => nameOf(names, ({ cellAt }) => cellAt(row));
  return {
    baseOf,
    nameOfRow: (row) => (baseOf(row) === '' ? given(row) : foldedName(baseOf(row))),
    given,
    nameOfHeld: (index) => nameOf(names, ({ position }) => held[index]?.[position] ?? ''),
  };
}

/** All of them, then without the last, down to the first alone: what tells rows apart best stands first. */
function shortened(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.map((_, index) => ids.slice(0, ids.length - index));
}

const isTold = ({ isName }: ComparedColumn): boolean => !isName;

function nameOf(names: readonly NameColumn[], cellOf: (column: NameColumn) => TableCell): string {
  const parts = names.map((name) => {
    const cell = cellOf(name);
    return name.column === null ? foldedName(String(cell).trim()) : comparableName(name.column, cell);
  });
  return parts.every((part) => part === '') ? '' : parts.join('\n');
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
