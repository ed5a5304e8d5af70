import { inExcel } from '../batch';
import type { Outcome } from '../failure';
import { isFormula } from '../lists/ownColumns';
import { withoutSheet } from '../selection';
import type { Figure } from './figure';
import { formulaCalls } from './formulaCalls';
import { formulaCells, type NamedCell } from './formulaCells';

/** A cell whose figure comes from a function of ours, and that another cell takes its figure from. */
export interface Origin {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As people name it: with its sheet where that is another. */
  readonly address: string;
}

/** Longer chains of cells that only name each other are not followed, nor more cells at once. */
const mostSteps = 4;
const mostCells = 50;
/** More are not a place where a figure comes from. */
const mostOrigins = 3;

/** Where a formula without a call of ours has its figure from: the nearest cells with such a call. None where there are none. */
export function readOrigins({
  home,
  formula,
}: Pick<Figure, 'home' | 'formula'>): Promise<Outcome<readonly Origin[]>> {
  return inExcel(async (context) => {
    let ahead: readonly PlacedCell[] = placed(formula ?? '', home.sheetId);
    for (let step = 0; step < mostSteps && ahead.length > 0; step += 1) {
      const read = await readCells(context, ahead.slice(0, mostCells));
      const found = read.filter(({ formula: text }) => (formulaCalls(text)?.length ?? 0) > 0);
      if (found.length > 0) return nearest(found, home.sheetId);
      ahead = read.flatMap(({ formula: text, sheetId }) => placed(text, sheetId));
    }
    return [];
  });
}

/** A cell by the sheet that its formula stands on, for one that names no sheet. */
interface PlacedCell extends NamedCell {
  readonly from: string;
}

function placed(formula: string, from: string): readonly PlacedCell[] {
  return formulaCells(formula).map((cell) => ({ ...cell, from }));
}

interface ReadCell {
  readonly sheetId: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** Of the cell, or of the one that spills into it; empty where there is none. */
  readonly formula: string;
  /** The cell that the formula stands in. */
  readonly home: string;
}

async function readCells(
  context: Excel.RequestContext,
  cells: readonly PlacedCell[],
): Promise<readonly ReadCell[]> {
  const { worksheets } = context.workbook;
  const asked = cells.map(({ sheet, from, row, column }) => {
    const on = sheet === null ? worksheets.getItem(from) : worksheets.getItemOrNullObject(sheet);
    const cell = on.getRangeByIndexes(row, column, 1, 1);
    const parent = cell.getSpillParentOrNullObject();
    on.load('id');
    cell.load('address,formulas,values');
    parent.load('address,formulas,values');
    return { on, cell, parent, row, column };
  });
  await context.sync();
  return asked
    .filter(({ on }) => !on.isNullObject)
    .map(({ on, cell, parent, row, column }) => {
      const owner = parent.isNullObject ? cell : parent;
      const formula: unknown = owner.formulas[0]?.[0];
      const isOne = isFormula(formula, owner.values[0]?.[0]);
      return {
        ...{ sheetId: on.id, address: cell.address, row, column, home: owner.address },
        formula: isOne ? formula : '',
      };
    });
}

/** One for each formula: the cell of its answer that was named first. */
function nearest(found: readonly ReadCell[], sheetId: string): readonly Origin[] {
  const byHome = new Map<string, ReadCell>();
  for (const cell of found) if (!byHome.has(cell.home)) byHome.set(cell.home, cell);
  return [...byHome.values()].slice(0, mostOrigins).map((cell) => ({
    ...{ sheetId: cell.sheetId, row: cell.row, column: cell.column },
    address: cell.sheetId === sheetId ? withoutSheet(cell.address) : cell.address,
  }));
}
