import type { KindBudget } from '../../../src/core/board/boardFigures';
import { usualLimits } from '../../../src/core/board/boardList';
import { planBoard } from '../../../src/core/board/planBoard';
import { type Day, dayFromCivil } from '../../../src/core/day';
import { quotient } from '../../../src/core/fraction';
import type { CopyOrder } from '../../../src/sheets/boardCopy/copyOrder';
import type { NaiveRow } from '../../core/naive/board';
import { boardList } from '../../core/board/lists';

function day(year: number, month: number, date: number): Day {
  const found = dayFromCivil({ year, month, day: date });
  if (found === undefined) throw new Error('no day');
  return found;
}

/** So many persons in a kind in each of so many months, 30 days a month at a price. */
export function stays(
  letter: string,
  persons: number,
  { kind, months, price }: { kind: number; months: number; price: number },
): NaiveRow[] {
  return Array.from({ length: persons * months }, (_, index) => ({
    kind,
    month: index % months,
    person: `${letter}${Math.floor(index / months)}`,
    days: 30,
    cost: 30 * price * 100,
  }));
}

export function budgetOf(days: number, kronor: number): KindBudget {
  return { days: quotient(days, 1), cost: kronor * 100, price: null, yearCost: kronor * 300 };
}

/** Kinds: HVB with three persons, Stödboende with four, Jourhem with six, unknown with none; January–April 2026. */
export const kinds = ['HVB', 'Stödboende', 'Jourhem', 'Okänd form'];

export const smallRows: readonly NaiveRow[] = [
  ...stays('h', 3, { kind: 0, months: 4, price: 4000 }),
  ...stays('s', 4, { kind: 1, months: 4, price: 1500 }),
  ...stays('j', 6, { kind: 2, months: 4, price: 1000 }),
];

/** The order of a copy of these, or of other rows. */
export function copyOrder(rows: readonly NaiveRow[] = smallRows, given: Partial<CopyOrder> = {}): CopyOrder {
  const list = boardList({ kinds: kinds.length, months: 4, rows });
  const limits = given.limits ?? usualLimits;
  return {
    ...{ language: 'sv', unit: 'tkr', limits, list, kinds, countsDays: [true, true, true, true] },
    plan: planBoard({ list, limits, earlier: [] }),
    budgets: [budgetOf(300, 1_200_000), budgetOf(500, 700_000), budgetOf(800, 760_000), budgetOf(0, 0)],
    ...{ year: 2026, from: day(2026, 1, 1), through: day(2026, 4, 30), listDate: day(2026, 5, 4) },
    ...{ version: '0.1.0', change: 'first' },
    ...given,
  };
}
