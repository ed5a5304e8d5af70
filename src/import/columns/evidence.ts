import { afterDigits } from './characters';
import { type ColumnCells, forEachText } from './cells';
import { addOrderEvidence, noOrderEvidence, type OrderEvidence } from './dateOrder';
import { isOpenWord, isSerial } from './day';
import type { MatchedColumn } from './matchedColumn';
import { addEvidence, noEvidence, type NumberEvidence } from './numberForm';
import { addShareEvidence, noShareEvidence, type ShareForm, shareForm } from './shareForm';

/** What the cells of a list show of how its dates and numbers are written. */
export interface FormEvidence {
  readonly order: OrderEvidence;
  /** By the id of each column of numbers. */
  readonly numbers: ReadonlyMap<string, NumberEvidence>;
  /** The ids of columns whose dates are all serial numbers. */
  readonly serials: ReadonlySet<string>;
  /** By the id of each column of shares. */
  readonly shares: ReadonlyMap<string, ShareForm>;
}

/** Looks at every text of the columns of dates and numbers. */
export function formEvidence(
  columns: readonly MatchedColumn[],
  cellsOf: (column: MatchedColumn) => ColumnCells,
): FormEvidence {
  const order = noOrderEvidence();
  const numbers = new Map<string, NumberEvidence>();
  const serials = new Set<string>();
  const shares = new Map<string, ShareForm>();
  for (const matched of columns) {
    const { role, column } = matched;
    if (role === 'day' || role === 'openDay' || role === 'month') {
      if (lookAtDays(cellsOf(matched), order)) serials.add(column.id);
    } else if (role === 'amount' || role === 'charge' || role === 'share') {
      numbers.set(column.id, numbersShown(cellsOf(matched)));
      if (role === 'share') shares.set(column.id, sharesShown(cellsOf(matched)));
    }
  }
  return { order, numbers, serials, shares };
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

function numbersShown(cells: ColumnCells): NumberEvidence {
  const evidence = noEvidence();
  forEachText(cells, (text, _, count) => {
    addEvidence(text, count, evidence);
  });
  return evidence;
}

function sharesShown(cells: ColumnCells): ShareForm {
  const evidence = noShareEvidence();
  forEachText(cells, (text) => {
    addShareEvidence(text, evidence);
  });
  return shareForm(evidence);
}
