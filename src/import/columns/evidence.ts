import { afterDigits } from './characters';
import { type CellsOfColumn, cellText } from './cells';
import { addOrderEvidence, noOrderEvidence, type OrderEvidence } from './dateOrder';
import { isOpenWord, isSerial } from './day';
import type { MatchedColumn } from './matchedColumn';
import { addEvidence, noEvidence, type NumberEvidence } from './numberForm';

/** What the cells of a list show of how its dates and numbers are written. */
export interface FormEvidence {
  readonly order: OrderEvidence;
  readonly numbers: NumberEvidence;
  /** The ids of columns whose dates are all serial numbers. */
  readonly serials: ReadonlySet<string>;
  /** The ids of columns whose shares are all in percent, since one of them is above 1 without a percent sign. */
  readonly percents: ReadonlySet<string>;
}

/** Looks at every cell of the columns of dates and numbers. */
export function formEvidence(
  columns: readonly MatchedColumn[],
  cellsOf: (column: MatchedColumn) => CellsOfColumn,
): FormEvidence {
  const order = noOrderEvidence();
  const numbers = noEvidence();
  const serials = new Set<string>();
  const percents = new Set<string>();
  for (const matched of columns) {
    const { role, column } = matched;
    if (role === 'day' || role === 'openDay' || role === 'month') {
      if (lookAtDays(cellsOf(matched), order)) serials.add(column.id);
    } else if (role === 'amount' || role === 'charge' || role === 'share') {
      lookAtNumbers(cellsOf(matched), numbers);
      if (role === 'share' && hasShareAboveOne(cellsOf(matched))) percents.add(column.id);
    }
  }
  return { order, numbers, serials, percents };
}

/** Whether the filled cells are serial numbers, all of them. */
function lookAtDays(cells: CellsOfColumn, order: OrderEvidence): boolean {
  let serials = 0;
  let others = 0;
  for (let row = 0; row < cells.read.length; row++) {
    const text = cellText(cells, row);
    const digits = afterDigits(text, 0);
    if (text === '' || (digits === 0 && isOpenWord(text))) continue;
    if (digits > 4 && isSerial(text)) serials++;
    else others++;
    if (digits === 1 || digits === 2) addOrderEvidence(text, order);
  }
  return serials > 0 && others === 0;
}

function lookAtNumbers(cells: CellsOfColumn, numbers: NumberEvidence): void {
  for (let row = 0; row < cells.read.length; row++) addEvidence(cellText(cells, row), numbers);
}

/** Whether one of the shares is above 1 and has no percent sign. */
function hasShareAboveOne(cells: CellsOfColumn): boolean {
  for (let row = 0; row < cells.read.length; row++) {
    if (/^0*(?:[1-9]\d|[2-9])[\d.,\s]*$/u.test(cellText(cells, row).slice(0, 40))) return true;
  }
  return false;
}
