import { type KindBudget, noBudget } from '../../core/board/boardFigures';
import { plus } from '../../core/fraction';
import type { LocatedProblem } from '../../text/problem';
import type { GroupSum } from '../bridge/bridgeSide';
import { readBudgetSide } from '../bridge/readBudgetSide';
import { isLocated } from '../cell';
import type { RawRows } from '../tables/cells';
import type { Names } from '../tables/names';
import type { BoardDays } from './boardWindow';
import type { KindOrder } from './kindOrder';

/** By whose names budgets are found, and for which days. */
export interface BudgetQuestion {
  readonly names: Names;
  readonly order: KindOrder;
  readonly days: BoardDays;
}

/** The budget of each kind; what is budgeted for no kind that is known comes last. Null: no table is given. Problems: missingColumn, badRows. */
export function budgetsByKind(
  rows: RawRows | null,
  { names, order, days }: BudgetQuestion,
): readonly KindBudget[] | null | LocatedProblem {
  if (rows === null) return null;
  const { from, to, yearEnd } = days;
  const question = { names, level: 'kind', from, groupOfKind: new Map<number, number>() } as const;
  const [soFar, whole] = [
    readBudgetSide(rows, { ...question, to }),
    readBudgetSide(rows, { ...question, to: yearEnd }),
  ];
  if (isLocated(soFar)) return soFar;
  if (isLocated(whole)) return whole;
  const budgets = [...order, null].map(() => noBudget);
  const placeOf = new Map(order.map((name, index) => [name, index]));
  const add = (
    groups: ReadonlyMap<number, GroupSum>,
    budgetOf: (sum: GroupSum) => Partial<KindBudget>,
  ): void => {
    for (const [name, sum] of groups) {
      const place = placeOf.get(name) ?? order.length;
      budgets[place] = added(budgets[place] ?? noBudget, budgetOf(sum));
    }
  };
  add(soFar.groups, ({ days, cost, price }) => ({ days, cost, price }));
  add(whole.groups, ({ cost }) => ({ yearCost: cost }));
  return budgets;
}

function added(one: KindBudget, other: Partial<KindBudget>): KindBudget {
  const { days, cost, price, yearCost } = { ...noBudget, ...other };
  return {
    days: plus(one.days, days),
    cost: one.cost + cost,
    price: price ?? one.price,
    yearCost: one.yearCost + yearCost,
  };
}
