import { tokenize } from '@borgar/fx';
import { type Area, type Cell, placed } from '../../src/sheets/cells';
import type { PlacedBlock, ReportSheet } from '../../src/sheets/report';

/** A cell that a sheet writes, where it stands. */
export interface WrittenCell {
  readonly block: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Every cell that a block writes. */
export function writtenCells({ id, at, entries }: PlacedBlock): readonly WrittenCell[] {
  return entries.flatMap((entry) =>
    entry.cells.flatMap((cells, row) =>
      cells.map((cell, column) => ({
        block: id,
        row: at.row + entry.row + row,
        column: at.column + entry.column + column,
        cell,
      })),
    ),
  );
}

/** Whether something will stand in each cell of the sheet: it is written there, or a formula spills there. */
export function filledCells({ blocks }: ReportSheet): ReadonlySet<string> {
  const written = blocks
    .flatMap(writtenCells)
    .filter(({ cell }) => cell !== '')
    .map(({ row, column }) => `${row} ${column}`);
  const spilled = blocks.flatMap(({ at, spills }) => spills.flatMap((area) => cellsOf(placed(area, at))));
  return new Set([...written, ...spilled]);
}

/** The cells of an area, as row and column. */
export function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)} ${column + (index % columns)}`;
  });
}

/** The cells that a formula refers to on its own sheet. */
export function referredAreas(formula: string): readonly Area[] {
  return tokenize(formula)
    .filter(({ type }) => type === 'range')
    .map(({ value }) => areaOf(value));
}

function areaOf(reference: string): Area {
  const [first, last = first] = reference.replaceAll('$', '').split(':').map(cornerOf);
  if (first === undefined || last === undefined) throw new Error(`${reference} is no area`);
  return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}

/** The column's letters are a number in which A is 1 and Z is 26. */
function cornerOf(name: string): { row: number; column: number } {
  const [, letter = '', number = ''] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  if (letter === '') throw new Error(`${name} is no cell of the sheet`);
  const column = Array.from(letter).reduce((before, each) => before * 26 + each.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}
