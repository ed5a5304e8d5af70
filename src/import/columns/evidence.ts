import { type ColumnCells, forEachText } from './cells';
import { noOrderEvidence, type OrderEvidence } from './dateOrder';
import { type DayEvidence, dayEvidence } from './dayEvidence';
import type { MatchedColumn } from './matchedColumn';
import { addEvidence, noEvidence, type NumberEvidence } from './numberEvidence';
import { addShareEvidence, noShareEvidence, type ShareForm, shareForm } from './shareForm';

/** What the cells of a list show of how its dates and numbers are written, column by column. */
export interface FormEvidence {
  /** By the id of each column of dates. */
  readonly days: ReadonlyMap<string, DayEvidence>;
  /** By the id of each column of numbers. */
  readonly numbers: ReadonlyMap<string, NumberEvidence>;
  /** By the id of each column of shares. */
  readonly shares: ReadonlyMap<string, ShareForm>;
}

/** Looks at every text of the columns of dates and numbers. */
export function formEvidence(
  columns: readonly MatchedColumn[],
  cellsOf: (column: MatchedColumn) => ColumnCells,
): FormEvidence {
  const days = new Map<string, DayEvidence>();
  const numbers = new Map<string, NumberEvidence>();
  const shares = new Map<string, ShareForm>();
  for (const matched of columns) {
    const { role, column } = matched;
    if (role === 'day' || role === 'openDay' || role === 'month' || role === 'quarter') {
      days.set(column.id, dayEvidence(cellsOf(matched), role === 'month' || role === 'quarter'));
    } else if (role === 'amount' || role === 'charge' || role === 'quantity' || role === 'share') {
      numbers.set(column.id, numbersShown(cellsOf(matched)));
      if (role === 'share') shares.set(column.id, sharesShown(cellsOf(matched)));
    }
  }
  return { days, numbers, shares };
}

/** What all columns of dates show together of the order of their parts. */
export function orderOfAll({ days }: FormEvidence): OrderEvidence {
  const all = noOrderEvidence();
  for (const { order } of days.values()) {
    all.dayFirst += order.dayFirst;
    all.monthFirst += order.monthFirst;
    all.either += order.either;
  }
  return all;
}

/** Numbers of a worksheet show nothing of how texts are written. */
function numbersShown(cells: ColumnCells): NumberEvidence {
  const evidence = noEvidence();
  forEachText(cells, (text, number, count) => {
    if (!cells.typed.has(number)) addEvidence(text, count, evidence);
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
