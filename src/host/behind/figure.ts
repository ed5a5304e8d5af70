import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { isFormula } from '../lists/ownColumns';
import { type Cell, cellOf, loadCell, type PlacedTable, readPlacedTables, withoutSheet } from '../selection';

/** The cell that is selected, and the formula that its figure comes from. */
export interface Figure {
  readonly cell: Cell;
  /** What the cell shows. */
  readonly shown: unknown;
  /** In en-US syntax: of the cell, or of the one that spills into it; null where the cell holds no formula. */
  readonly formula: string | null;
  /** The cell that the formula stands in: another one where it spills. */
  readonly home: Pick<Cell, 'sheetId' | 'row' | 'column' | 'address'>;
  readonly tables: readonly PlacedTable[];
}

/** The active cell and what its figure comes from. Nothing is written. */
export function readFigure(): Promise<Outcome<Figure>> {
  return inExcel(async (context) => {
    const tables = await readPlacedTables(context);
    const cell = context.workbook.getActiveCell();
    const parent = cell.getSpillParentOrNullObject();
    loadCell(cell);
    parent.load('address,rowIndex,columnIndex,formulas,values');
    await context.sync();
    const selected = cellOf(cell);
    const spilledFrom = parent.isNullObject ? cell : parent;
    const { rowIndex: row, columnIndex: column, address } = spilledFrom;
    return {
      cell: selected,
      shown: shownBy(cell),
      formula: formulaIn(spilledFrom),
      home: { sheetId: selected.sheetId, row, column, address: withoutSheet(address) },
      tables,
    };
  });
}

function shownBy(cell: Excel.Range): unknown {
  return cell.values[0]?.[0];
}

function formulaIn(cell: Excel.Range): string | null {
  const formula: unknown = cell.formulas[0]?.[0];
  return isFormula(formula, shownBy(cell)) ? formula : null;
}
