import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import type { Area, CellContent, CellEntry, Grid } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';
import { columnName } from './address';
import { onSheet } from './area';

/** What is copied: `RangeCopyType` of the library. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

interface Copy {
  readonly grid: Grid;
  readonly source: Area;
  readonly target: Area;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The copy repeats where the target is a multiple of the source, else it has the source's size. */
function targetArea(source: Area, target: Area): Area {
  follows('copyRepeats');
  const repeats = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return onSheet(repeats ? target : { ...target, rows: source.rows, columns: source.columns });
}

function cellName({ row, column }: Cell): string {
  return `${columnName(column)}${row + 1}`;
}

/** The formula as it reads in another cell: relative references move along. */
function moveFormula(formula: string, from: Cell, to: Cell): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, cellName(from)), cellName(to));
}

function tile<Value>(
  { source, target }: Copy,
  block: readonly (readonly Value[])[],
  make: (value: Value, from: Cell, to: Cell) => CellEntry | null,
): (CellEntry | null)[][] {
  return Array.from({ length: target.rows }, (_, row) =>
    Array.from({ length: target.columns }, (__, column) => {
      const from = { row: row % source.rows, column: column % source.columns };
      const value = block[from.row]?.[from.column];
      if (value === undefined) return null;
      return make(
        value,
        { row: source.row + from.row, column: source.column + from.column },
        { row: target.row + row, column: target.column + column },
      );
    }),
  );
}

function constantEntry(content: CellContent, skipBlanks: boolean): CellEntry | null {
  return skipBlanks && content === '' ? null : { kind: 'constant', content };
}

function copyFormulas(copy: Copy, skipBlanks: boolean): void {
  const formulas = copy.grid.formulas(copy.source);
  const values = copy.grid.values(copy.source);
  const isFormula = (content: CellContent, at: Cell): content is string =>
    typeof content === 'string' &&
    content.startsWith('=') &&
    content !== values[at.row - copy.source.row]?.[at.column - copy.source.column];
  copy.grid.write(
    copy.target,
    tile(copy, formulas, (content, from, to) =>
      isFormula(content, from)
        ? { kind: 'formula', content: moveFormula(content, from, to) }
        : constantEntry(content, skipBlanks),
    ),
  );
}

function copyFormats({ grid, source, target }: Copy): void {
  const codes = grid.numberFormats(source);
  const rows = Array.from({ length: target.rows }, (_, row) =>
    Array.from(
      { length: target.columns },
      (__, column) => codes[row % source.rows]?.[column % source.columns] ?? null,
    ),
  );
  grid.setNumberFormats(target, rows);
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const from = {
        sheetId: source.sheetId,
        row: source.row + (row % source.rows),
        column: source.column + (column % source.columns),
        rows: 1,
        columns: 1,
      };
      grid.setStyle(
        { ...from, sheetId: target.sheetId, row: target.row + row, column: target.column + column },
        grid.style(from),
      );
    }
  }
}

/** Copies cells as `Range.copyFrom` does. Copying values onto themselves freezes formulas. */
export function copyCells(areas: Copy, type: CopyType, skipBlanks: boolean): void {
  const target = targetArea(areas.source, areas.target);
  const copy = { ...areas, target };
  if (areas.source.rows * areas.source.columns === 0) throw hostError('InvalidArgument');
  if (type === 'Values') {
    copy.grid.write(
      target,
      tile(copy, copy.grid.values(copy.source), (content) => constantEntry(content, skipBlanks)),
    );
  }
  if (type === 'Formulas' || type === 'All') copyFormulas(copy, skipBlanks);
  if (type === 'Formats' || type === 'All') copyFormats(copy);
}
