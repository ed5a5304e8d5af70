import type { Text } from '../../text/language';
import type { Cell } from '../cell';

/** What a call was given for the cell in question: a parameter and its value as people write it. */
export interface ShownInput {
  readonly name: Text;
  readonly value: string;
}

/** The pane shows no more rows than can be looked through. */
export const mostRows = 200;

/** Rows behind a figure, as people read them. */
export interface ShownTable {
  readonly heading: string;
  readonly headers: readonly string[];
  /** For each column whether it holds figures, which stand at the right. */
  readonly isFigure: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** The line that the rows add up to; null where they do not. */
  readonly total: readonly string[] | null;
  /** For each row which placement it is, by its row in the table of the call, from 0; null where the row, or none of the rows, is one. */
  readonly placements: readonly (number | null)[] | null;
  /** How many rows there are in all, where not all are shown. */
  readonly rowsInAll: number;
}

/** What is behind a figure. */
export interface Behind {
  /** Which part of a report the figure is: HVB · 2026-03 · Kostnad; null where the call gives one figure. */
  readonly about: string | null;
  /** What the function gives for the cell; null where it gives nothing there. */
  readonly value: Cell | null;
  /** The sum as people write it: 17 × 1 467 + 12 × 1 322 = 40 803; of a figure that is no sum, a sentence of how it arises; null where there is none to show. */
  readonly sum: string | null;
  readonly inputs: readonly ShownInput[];
  readonly tables: readonly ShownTable[];
}
