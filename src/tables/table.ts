import type { Text } from '../text/language';
import type { Column } from './column';

/** Under which heading a table stands when all are listed. */
export type TableGroup = 'placements' | 'followUp' | 'reimbursement';

/** What a table that comes with content holds in a cell: a text in the user's language, a number, or null for nothing. */
export type Prefilled = Text | number | null;

/** A table of the workbook: what it is called, what it is for and which columns it has, in order. */
export interface WorkbookTable {
  readonly id: string;
  /** The name of the table and of its sheet: letters only, since formulas name it. */
  readonly name: Text;
  /** One sentence: what the rows are and what they are used for. */
  readonly about: Text;
  /** Those that functions compute with stand first and together, so that a formula can pass them as one block. */
  readonly columns: readonly Column[];
  /** The rows that a new table begins with, a cell for each of the columns; none is one empty row. Rows of rates: prefilled.ts. */
  readonly rows: readonly (readonly Prefilled[])[];
}

/** A table that people fill in, offered with the others. */
export interface Table extends WorkbookTable {
  readonly group: TableGroup;
}
