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

type MoveFormula = (formula: string, from: Cell, to: Cell) => string;

/** Far from every edge, so that no relative reference leaves the sheet. */
const anywhere = ['ZZ50000', 'AAB50002'] as const;

/** The formula as it reads in another cell: relative references move along. One without any is moved only once. */
function createMoveFormula(): MoveFormula {
  const known = new Map<string, { readonly relative: string; readonly fixed: string | undefined }>();
  const read = (formula: string, from: Cell): { relative: string; fixed: string | undefined } => {
    const relative = translateFormulaToR1C1(formula, cellName(from));
    const [one, other] = anywhere.map((cell) => translateFormulaToA1(relative, cell));
    return { relative, fixed: one === other ? one : undefined };
  };
  return (formula, from, to) => {
    const key = `${cellName(from)}${formula}`;
    const { relative, fixed } = known.get(key) ?? read(formula, from);
    known.set(key, { relative, fixed });
    return fixed ?? translateFormulaToA1(relative, cellName(to));
  };
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
  const moveFormula = createMoveFormula();
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

/** Copies cells as `Range.copyFrom` does. Copying values onto themselves freezes formulas. */
export function copyCells(areas: Copy, type: CopyType, skipBlanks: boolean): void {
  const target = targetArea(areas.source, areas.target);
  const copy = { ...areas, target };
  if (areas.source.rows * areas.source.columns === 0) throw hostError('InvalidArgument');
  if (type === 'Values') {
    follows('copiedValuesKeepTheirKind');
    copy.grid.write(
      target,
      tile(copy, copy.grid.values(copy.source), (content) => constantEntry(content, skipBlanks)),
    );
  }
  if (type === 'Formulas' || type === 'All') copyFormulas(copy, skipBlanks);
  if (type === 'Formats' || type === 'All') copy.grid.copyFormats(copy.source, target);
}
