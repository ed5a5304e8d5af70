import { accountMapping } from '../tables/accountMapping';
import { budget } from '../tables/budget';
import { kinds } from '../tables/kinds';
import { ledger } from '../tables/ledger';
import { placements } from '../tables/placements';
import type { WorkbookTable } from '../tables/table';
import { countNames, countPlaces } from './countNames';

/** A column of a table whose cells are counted. */
export interface CountedColumn {
  readonly table: WorkbookTable;
  /** Its id; null for whether anything stands in the row, in columns of the user's own too. */
  readonly column: string | null;
}

/** The cells of a column from above, without its header; null where the workbook has no such column. */
export type ColumnCells = readonly unknown[] | null;

/** The days in which what is counted lies, both included. */
export interface CountedDays {
  readonly from: number;
  readonly to: number;
}

/** Something that there are so many of in the workbook, and that decides how large a block is. */
export interface Count {
  readonly columns: readonly CountedColumn[];
  /** From the cells of these columns, in their order. */
  readonly of: (cells: readonly ColumnCells[], days: CountedDays) => number;
}

const ofPlacements = (column: string): CountedColumn => ({ table: placements, column });

/** Columns by which placements are counted in a window, the one that is counted first. */
function placementColumns(counted: 'unit' | 'activity'): readonly CountedColumn[] {
  return [counted, counted === 'unit' ? 'activity' : 'unit', 'start', 'end'].map(ofPlacements);
}

/**
 * How many different names the placements of the days have, a blank one included; none where the list has not both columns. A
 * placement whose days cannot be read counts along: it may lie in them.
 */
function namesInDays(
  [names = null, others = null, starts = null, ends = null]: readonly ColumnCells[],
  { from, to }: CountedDays,
): number {
  if (names === null || others === null) return 0;
  const lies = (_: unknown, row: number): boolean =>
    !isBefore(ends?.[row], from) && !isBefore(to, starts?.[row]);
  return countNames(names.filter(lies));
}

function isBefore(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one < other;
}

/** What there are so many of: how it is counted. */
export const counts = {
  /** Different names in the table of kinds; a row with other things in it has a blank one, which SUMMARY gives a line too. */
  kinds: {
    columns: [
      { table: kinds, column: 'kind' },
      { table: kinds, column: null },
    ],
    of: ([names = null, isUsed = null]) =>
      countNames((names ?? []).filter((_, row) => isUsed?.[row] === true)),
  },
  /** Cost centres of the placements, a blank one included; 0 where the list has no such columns. */
  units: { columns: placementColumns('unit'), of: namesInDays },
  activities: { columns: placementColumns('activity'), of: namesInDays },
  /** Cost centres with activities that the list, the budget or the ledger name, at any time; 0 where none has such columns. */
  places: {
    columns: [placements, budget, ledger].flatMap((table) => [
      { table, column: 'unit' },
      { table, column: 'activity' },
    ]),
    of: (columns) => countPlaces(columns),
  },
  /** Room for the rows of a reconciliation, in hundreds: a fourth more than the bookings, for what is not booked. */
  bookings: {
    columns: [{ table: ledger, column: 'amount' }],
    of: ([amounts = null]) =>
      Math.ceil(((amounts ?? []).filter((cell) => cell !== '').length * 1.25 + 1) / 100) * 100,
  },
  /** 1 where there are bookings and something that says which kind they belong to, else 0. */
  booked: {
    columns: [
      { table: ledger, column: null },
      { table: accountMapping, column: null },
    ],
    of: (tables) => Number(tables.every((rows) => rows?.includes(true) === true)),
  },
} as const satisfies Readonly<Record<string, Count>>;

/** Something that is counted. */
export type CountId = keyof typeof counts;

/** How many there are of each. */
export type Counts = Readonly<Record<CountId, number>>;

/** A record of every count. */
export function countsOf(countOf: (id: CountId) => number): Counts {
  return {
    kinds: countOf('kinds'),
    units: countOf('units'),
    activities: countOf('activities'),
    places: countOf('places'),
    bookings: countOf('bookings'),
    booked: countOf('booked'),
  };
}
