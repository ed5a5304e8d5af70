import type { ColumnForm, ColumnPart } from './forms';
import type { ListKindId } from './list';
import type { RepairChoices } from './repairs/repair';

/** By the id of a kind of list: the header that filled each column of its table when a list was last imported. */
export type RememberedColumns = Readonly<Partial<Record<ListKindId, Readonly<Record<string, string>>>>>;

/** By the id of a table's column: what values of lists mean there, by the value as it is compared (trimmed, in lower case). */
export type ValueMeanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a list with the same headers was last read. All by the ids of the table's columns; what is left out is as detected. */
export interface ListProfile {
  readonly kind: ListKindId;
  /** The headers that fill them; null: none, though one might. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly constants: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, ColumnPart>>;
  readonly forms: Readonly<Record<string, ColumnForm>>;
  readonly repairs: Partial<RepairChoices>;
  /** Headers of columns that are brought along. */
  readonly extras: readonly string[];
}

/** What the workbook remembers and holds that a list is read by. */
export interface ListMemory {
  readonly columns: RememberedColumns;
  /** By the signature of a list's headers. */
  readonly profiles: Readonly<Record<string, ListProfile>>;
  readonly values: ValueMeanings;
  /** The kinds of placement of the workbook's own table; null: it has none, and the shipped ones hold. */
  readonly kinds: readonly string[] | null;
  /** By a person as written in the workbook, the person that it is the same as. */
  readonly samePersons: Readonly<Record<string, string>>;
  /** Rows of that table that are not used: they name somebody by what may not be written, such as a name or a personal number. */
  readonly unusedSamePersons?: number;
}

/** A workbook that has seen no list. */
export const noMemory: ListMemory = { columns: {}, profiles: {}, values: {}, kinds: null, samePersons: {} };
