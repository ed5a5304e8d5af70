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

/** Takes notes of one column, some rows at a time. */
export interface Watcher {
  readonly look: (from: number, until: number) => void;
}

/** Watchers of every column of dates and numbers, and what they have noted when all has been looked at. */
export interface Watch {
  readonly watchers: readonly Watcher[];
  readonly evidence: () => FormEvidence;
}

/** Begins to look. */
export function watchOf(
  columns: readonly MatchedColumn[],
  cellsOf: (column: MatchedColumn) => CellsOfColumn,
): Watch {
  const order = noOrderEvidence();
  const numbers = noEvidence();
  const days = columns
    .filter(({ role }) => role === 'day' || role === 'openDay' || role === 'month')
    .map((column) => dayWatcher(column, cellsOf(column), order));
  const amounts = columns
    .filter(({ role }) => role === 'amount' || role === 'charge' || role === 'share')
    .map((column) => numberWatcher(column, cellsOf(column), numbers));
  return {
    watchers: [...days, ...amounts],
    evidence: () => ({ order, numbers, serials: idsOf(days), percents: idsOf(amounts) }),
  };
}

/** A watcher that tells in the end whether its column is a special one. */
interface ColumnWatcher extends Watcher {
  readonly id: string;
  readonly isSpecial: () => boolean;
}

function idsOf(watchers: readonly ColumnWatcher[]): ReadonlySet<string> {
  return new Set(watchers.filter(({ isSpecial }) => isSpecial()).map(({ id }) => id));
}

/** Special is a column whose filled cells are serial numbers, all of them. */
function dayWatcher({ column }: MatchedColumn, cells: CellsOfColumn, order: OrderEvidence): ColumnWatcher {
  let serials = 0;
  let others = 0;
  const look = (from: number, until: number): void => {
    for (let row = from; row < until; row++) {
      const text = cellText(cells, row);
      const digits = afterDigits(text, 0);
      if (text === '' || (digits === 0 && isOpenWord(text))) continue;
      if (digits > 4 && isSerial(text)) serials++;
      else others++;
      if (digits === 1 || digits === 2) addOrderEvidence(text, order);
    }
  };
  return { id: column.id, look, isSpecial: () => serials > 0 && others === 0 };
}

const shareAboveOne = /^0*(?:[1-9]\d|[2-9])[\d.,\s]*$/u;

/** Special is a column of shares of which one is above 1 and has no percent sign. */
function numberWatcher(
  { column, role }: MatchedColumn,
  cells: CellsOfColumn,
  numbers: NumberEvidence,
): ColumnWatcher {
  let isAboveOne = false;
  const look = (from: number, until: number): void => {
    for (let row = from; row < until; row++) {
      const text = cellText(cells, row);
      addEvidence(text, numbers);
      if (role === 'share') isAboveOne ||= shareAboveOne.test(text.slice(0, 40));
    }
  };
  return { id: column.id, look, isSpecial: () => isAboveOne };
}
