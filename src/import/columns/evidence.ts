import { afterDigits } from './characters';
import { type ColumnCells, forEachText } from './cells';
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

/** Looks at every text of the columns of dates and numbers. */
export function formEvidence(
  columns: readonly MatchedColumn[],
  cellsOf: (column: MatchedColumn) => ColumnCells,
): FormEvidence {
  const order = noOrderEvidence();
  const numbers = noEvidence();
  const serials = new Set<string>();
  const percents = new Set<string>();
  for (const matched of columns) {
    const { role, column } = matched;
    if (role === 'day' || role === 'openDay' || role === 'month') {
      if (lookAtDays(cellsOf(matched), order)) serials.add(column.id);
    } else if (role === 'amount' || role === 'charge') {
      lookAtNumbers(cellsOf(matched), numbers);
    } else if (role === 'share' && lookAtNumbers(cellsOf(matched), numbers)) {
      percents.add(column.id);
    }
  }
  return { order, numbers, serials, percents };
}

/** Whether the filled cells are serial numbers, all of them. */
function lookAtDays(cells: ColumnCells, order: OrderEvidence): boolean {
  let serials = 0;
  let others = 0;
  forEachText(cells, (text, _, count) => {
    const digits = afterDigits(text, 0);
    if (digits === 0 && isOpenWord(text)) return;
    if (digits > 4 && isSerial(text)) serials++;
    else others++;
    if (digits === 1 || digits === 2) addOrderEvidence(text, count, order);
  });
  return serials > 0 && others === 0;
}

const aboveOne = /^0*(?:[1-9]\d|[2-9])[\d.,\s]*$/u;

/** Whether one of the numbers is above 1 and has no percent sign. */
function lookAtNumbers(cells: ColumnCells, numbers: NumberEvidence): boolean {
  let isAboveOne = false;
  forEachText(cells, (text, _, count) => {
    addEvidence(text, count, numbers);
    isAboveOne ||= aboveOne.test(text.slice(0, 40));
  });
  return isAboveOne;
}
