import type { Column } from '../../tables/column';
import type { Table } from '../../tables/table';
import type { ListKindId } from '../list';

/** How the sum of kronor over a list is made: days times the rows' own price, or a column of amounts. */
export type SumOfKronor =
  { readonly pricePerDay: string; readonly quantity: string } | { readonly amount: string };

/** The columns by which stays of one person are told apart and put together. */
export interface StayColumns {
  readonly person: string;
  readonly kind: string;
  readonly provider: string;
  readonly law: string;
  /** What the list itself calls the stay. */
  readonly name: string;
  /** The agreed number of days of a stay that is not counted by dates. */
  readonly quantity: string;
  /** The last day that was planned. */
  readonly plannedEnd: string;
  /** Columns that tell of the row and not of the stay: two rows may go on in each other though these differ. */
  readonly ofTheRow: readonly string[];
}

/** Two columns of lists that the table has not: where nothing else fills one of its columns, that is debit − credit. */
export interface Sides {
  /** The id of the table's column. */
  readonly of: string;
  readonly debit: Column;
  readonly credit: Column;
}

/** A kind of list, told from others by the names of its table's columns. All strings are ids of those columns. */
export interface ListKind {
  readonly id: ListKindId;
  readonly table: Table;
  /** Made here and never taken from a list: where the row comes from. */
  readonly source: string | null;
  /** Without these nothing can be imported. */
  readonly required: readonly string[];
  /** Where no column fills one of these, it is made of others: each an alternative, the first whose columns are all filled. */
  readonly derived: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Where lists may have an amount in two columns. */
  readonly sides?: Sides;
  /** What a row is known by when it is looked for in the table. */
  readonly identity: readonly string[];
  /** What tells rows that are known by the same apart, the surest first. */
  readonly resembling: readonly string[];
  /** Whose values are persons, and become keys. */
  readonly persons: readonly string[];
  /** Free texts, in which names may stand: never filled by themselves, only suggested. */
  readonly freeTexts: readonly string[];
  /** Of which the year alone is kept. */
  readonly years: readonly string[];
  /** Where a month such as 2026-01 is a date: its first day. */
  readonly months: readonly string[];
  /** Where a quarter such as 2026 kv 1 is a date as well: its first day. */
  readonly quarters?: readonly string[];
  /** Last days, which may be open. */
  readonly openEnds: readonly string[];
  /** Prices, fees and expenses: never below 0, and a free place is written as a word. */
  readonly charges: readonly string[];
  /** The first and the last day of what a row is about. */
  readonly term: { readonly first: string; readonly last: string | null; readonly dayRule: string | null };
  /** The dates of which the latest is the day that the list shows; empty for lists that show no day. */
  readonly asOf: readonly string[];
  /** Where the rows are stays of persons: then repeated, open and overlapping rows can be repaired. */
  readonly stays?: StayColumns;
  readonly sums: { readonly days: boolean; readonly kronor: SumOfKronor | null };
}
