/** How many levels of formulas depend on a cell of the workbench, counted from the formulas themselves. */

import { isReference, tokenize } from '@borgar/fx';
import type { Page } from 'playwright-core';
import { referenceMeaning } from '../../src/host/behind/references';
import type { Place } from '../../tests/e2e/cells';
import type { Area } from '../../workbench/page/grid/grid';
import { sheetSize } from '../../workbench/page/grid/sheetSize';

/** The longest chain of formulas from a cell to others: all formulas on it, and those that call a custom function. */
export interface Levels {
  readonly formulas: number;
  readonly calls: number;
}

interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The cells that show its answer. */
  readonly shows: Area;
}

interface NamedTable {
  readonly name: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** What the formulas of a workbook are, and what their references may name. */
interface Formulas {
  readonly sheets: Readonly<Record<string, string>>;
  readonly cells: readonly FormulaCell[];
  readonly tables: readonly NamedTable[];
}

/** The levels that depend on a cell, counted to the cells of a sheet and to those of the whole workbook, and how many do. */
export async function countLevels(
  page: Page,
  from: Place,
  sheet: string,
): Promise<{ readonly sheet: Levels; readonly workbook: Levels; readonly dependents: number }> {
  const formulas = await readFormulas(page);
  const chains = chainsFrom(formulas, cellArea(formulas.sheets[from.sheet] ?? '', from));
  const onSheet = chains.filter(({ cell }) => cell.sheetId === formulas.sheets[sheet]);
  return {
    sheet: longest(onSheet.map(({ levels }) => levels)),
    workbook: longest(chains.map(({ levels }) => levels)),
    dependents: onSheet.length,
  };
}

const cellArea = (sheetId: string, { row, column }: Pick<Place, 'row' | 'column'>): Area => ({
  ...{ sheetId, row, column },
  ...{ rows: 1, columns: 1 },
});

const longest = (all: readonly Levels[]): Levels => ({
  formulas: Math.max(0, ...all.map(({ formulas }) => formulas)),
  calls: Math.max(0, ...all.map(({ calls }) => calls)),
});

function readFormulas(page: Page): Promise<Formulas> {
  return page.evaluate((size) => {
    const grid = window.workbench?.grid;
    if (grid === undefined) throw new Error('There is no workbench.');
    const cells = grid.sheets().flatMap(({ id: sheetId }) => {
      const used = grid.usedArea({ sheetId, row: 0, column: 0, ...size }, true);
      if (used === null) return [];
      return grid.formulas(used).flatMap((line, row) =>
        line.flatMap((content, column) => {
          const cell = { sheetId, row: used.row + row, column: used.column + column };
          const area = { ...cell, rows: 1, columns: 1 };
          const isFormula = typeof content === 'string' && content.startsWith('=');
          return isFormula ? [{ ...cell, formula: content, shows: grid.spillArea(area) ?? area }] : [];
        }),
      );
    });
    const tables = grid.tables().map(({ name, area }) => {
      const [headers = []] = grid.values({ ...area, rows: 1 });
      return { name, area, headers: headers.map(String) };
    });
    return { sheets: Object.fromEntries(grid.sheets().map(({ id, name }) => [name, id])), cells, tables };
  }, sheetSize);
}

interface Chain {
  readonly cell: FormulaCell;
  readonly levels: Levels;
}

/** The formulas that depend on a cell, each with the longest chain that leads to it. */
function chainsFrom(formulas: Formulas, from: Area): readonly Chain[] {
  const known = new Map<FormulaCell, Levels | null>();
  const levelsOf = (cell: FormulaCell): Levels | null => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    known.set(cell, null);
    const read = areasOf(formulas, cell);
    const before = formulas.cells
      .filter(({ shows }) => read.some((area) => meets(area, shows)))
      .flatMap((each) => levelsOf(each) ?? []);
    const starts = read.some((area) => meets(area, from)) ? [{ formulas: 0, calls: 0 }] : [];
    const levels = [...before, ...starts].length === 0 ? null : after(longest([...before, ...starts]), cell);
    known.set(cell, levels);
    return levels;
  };
  return formulas.cells.flatMap((cell) => {
    const levels = levelsOf(cell);
    return levels === null ? [] : [{ cell, levels }];
  });
}

const after = ({ formulas, calls }: Levels, { formula }: FormulaCell): Levels => ({
  formulas: formulas + 1,
  calls: calls + (/\bIFO\./u.test(formula) ? 1 : 0),
});

const meets = (one: Area, other: Area): boolean =>
  one.sheetId === other.sheetId &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The cells that a formula reads. A table's headers count as its data: nothing in them is a formula. */
function areasOf(formulas: Formulas, cell: FormulaCell): readonly Area[] {
  return tokenize(cell.formula, { mergeRefs: true })
    .filter(isReference)
    .map(({ value }) => areaOf(formulas, cell, value));
}

function areaOf({ sheets, tables }: Formulas, cell: FormulaCell, reference: string): Area {
  const means = referenceMeaning(reference);
  if (means.is === 'area') {
    const { top, left, bottom, right } = means.area;
    const sheetId = means.sheet === null ? cell.sheetId : (sheets[means.sheet] ?? '');
    const [row, column] = [top ?? 0, left ?? 0];
    const [lastRow, lastColumn] = [bottom ?? sheetSize.rows - 1, right ?? sheetSize.columns - 1];
    return { sheetId, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }
  if (means.is !== 'table') throw new Error(`${reference} is no reference that can be followed`);
  const own = tables.find(({ area }) => meets(area, cell.shows));
  const table = means.table === '' ? own : tables.find(({ name }) => name === means.table);
  if (table === undefined) throw new Error(`${reference} is in no table`);
  return columnsOf(table, means.columns, means.sections.includes('thisRow') ? cell.row : null);
}

function columnsOf({ area, headers }: NamedTable, columns: readonly string[], row: number | null): Area {
  const places = columns.map((column) => headers.indexOf(column));
  if (places.includes(-1)) throw new Error(`a table has no column ${columns.join(', ')}`);
  const [first = 0, last = places.length === 0 ? headers.length - 1 : first] = places;
  const rows = row === null ? {} : { row, rows: 1 };
  return { ...area, ...rows, column: area.column + first, columns: last - first + 1 };
}
