import type { Cell, Corner } from '../cells';
import type { PlacedBlock } from '../report';
import type { StyleId } from '../styles';

/** A line of a calculation: what it is, its value, and what is to be known of it. */
export interface ValueLine {
  readonly label: string;
  readonly value: Cell;
  readonly look: StyleId;
  readonly note: string;
}

/** Where lines stand, under their heading. */
export interface LinesSpec<Id extends string> {
  readonly id: Id;
  readonly at: Corner;
  readonly heading: string;
  readonly lines: readonly ValueLine[];
}

/** The value of a line (from 0) of such a block as formulas name it: `$B$8`. */
export function lineValue(at: Corner, line: number): string {
  return `$B$${at.row + line + 2}`;
}

/** How many rows lines take. */
export function linesHeight(lines: number): number {
  return lines + 1;
}

/** Lines as a block: labels, values and notes in the first three columns. */
export function linesBlock<Id extends string>({ id, at, heading, lines }: LinesSpec<Id>): PlacedBlock<Id> {
  return {
    id,
    at,
    size: { rows: linesHeight(lines.length), columns: 3 },
    entries: [
      { row: 0, column: 0, cells: [[heading]] },
      { row: 1, column: 0, cells: lines.map(({ label, value, note }) => [label, value, note]) },
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, style: 'heading' },
      { area: { row: 1, column: 0, rows: lines.length, columns: 1 }, style: 'label' },
      ...lines.map(({ look }, line) => ({
        area: { row: 1 + line, column: 1, rows: 1, columns: 1 },
        style: look,
      })),
      { area: { row: 1, column: 2, rows: lines.length, columns: 1 }, style: 'note' },
    ],
    groups: [],
    spills: [],
  };
}
