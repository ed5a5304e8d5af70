/** What the cells of one column of the table hold. */
export interface ColumnContents {
  /** How many cells hold a formula. */
  readonly formulas: number;
  /** How many cells hold something that is no formula. */
  readonly constants: number;
  /** Whether the formulas read the same in every row, but for the row itself. */
  readonly isUniform: boolean;
  /** The row (from 0) of the last formula; −1 where there is none. */
  readonly lastFormula: number;
}

/** Sums up the columns of a table while its rows are read. */
export interface ColumnSurvey {
  /** Rows as Excel gives them, in order: what the cells show, and their formulas where they have one. */
  readonly add: (values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]) => void;
  readonly columns: () => readonly ColumnContents[];
}

interface Tally {
  formulas: number;
  constants: number;
  shape: string | null;
  isUniform: boolean;
  lastFormula: number;
}

/** A survey of a table with so many columns, whose first row of data is this row of its sheet (from 0). */
export function createSurvey(columns: number, firstRow: number): ColumnSurvey {
  const tallies: Tally[] = Array.from({ length: columns }, () => ({
    formulas: 0,
    constants: 0,
    shape: null,
    isUniform: true,
    lastFormula: -1,
  }));
  let read = 0;
  return {
    add: (values, formulas) => {
      formulas.forEach((cells, index) => {
        tallies.forEach((tally, column) => {
          const value = values[index]?.[column];
          if (isFormula(cells[column], value)) countFormula(tally, cells[column], firstRow + read);
          else if (value !== '') tally.constants += 1;
        });
        read += 1;
      });
    },
    columns: () =>
      tallies.map(({ lastFormula, ...tally }) => ({
        ...tally,
        lastFormula: lastFormula < 0 ? -1 : lastFormula - firstRow,
      })),
  };
}

/** A text that begins with an equals sign reads the same as value and as formula; a formula does not. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function countFormula(tally: Tally, formula: string, row: number): void {
  const shape = shapeOf(formula, row);
  tally.formulas += 1;
  tally.lastFormula = row;
  tally.isUniform &&= tally.shape === null || tally.shape === shape;
  tally.shape ??= shape;
}

/** A reference to a cell whose row is relative (no dollar sign holds it), with the sign before it. */
const relativeReference = /(^|[^\w.$])(\$?[A-Z]{1,3}\d+)(?![\w(])/g;

/** The formula with its relative rows counted from its own row: alike wherever it has been filled down. */
function shapeOf(formula: string, row: number): string {
  return formula.replace(
    relativeReference,
    (_, before: string, cell: string) => before + countedFrom(cell, row),
  );
}

function countedFrom(cell: string, row: number): string {
  return cell.replace(/\d+$/, (number) => `[${Number(number) - 1 - row}]`);
}
