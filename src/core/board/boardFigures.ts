import type { Amount } from '../amount';
import { bridge, type Bridge } from '../bridge/bridge';
import type { BridgeKind } from '../bridge/bridgeKind';
import { partsPerDay } from '../dayParts';
import { type Fraction, plus, quotient, zero } from '../fraction';
import { oreFromNumber } from '../ore';
import { isProblem, type Result } from '../result';
import type { BoardList } from './boardList';
import type { MonthSpan } from './boardPeriods';
import type { KindGroup } from './mergeGroups';

/** What is shown of a group in a period: whole millionths of a day, and öre. */
export interface BoardFigure {
  readonly dayParts: number;
  readonly cost: number;
}

/** The figure of some kinds in some months. */
export function boardFigure(list: BoardList, kinds: KindGroup, { from, until }: MonthSpan): BoardFigure {
  const isAsked = new Set(kinds);
  let [dayParts, cost] = [0, 0];
  for (const each of list.contributions) {
    if (!isAsked.has(each.kind) || each.month < from || each.month >= until) continue;
    dayParts += each.dayParts;
    cost += each.cost;
  }
  return { dayParts, cost };
}

/** The budget of a kind in öre: through the copy's last month, and of the whole year. */
export interface KindBudget {
  readonly days: Fraction;
  readonly cost: number;
  /** The price of a day, where the budget gives one. */
  readonly price: Amount | null;
  readonly yearCost: number;
}

/** No budget. */
export const noBudget: KindBudget = { days: zero, cost: 0, price: null, yearCost: 0 };

/** The budget of a group, by the budgets of all kinds. Kinds that are merged have no price in common. */
export function groupBudget(budgets: readonly KindBudget[], kinds: KindGroup): KindBudget {
  const own = kinds.map((kind) => budgets[kind] ?? noBudget);
  const [only] = own.length === 1 ? own : [];
  return {
    days: own.map(({ days }) => days).reduce(plus, zero),
    cost: own.reduce((sum, { cost }) => sum + cost, 0),
    price: only?.price ?? null,
    yearCost: own.reduce((sum, { yearCost }) => sum + yearCost, 0),
  };
}

/**
 * The way from budget to outcome of the year so far, of groups as they are shown: worked out from what is shown of each, never added up
 * from its kinds, which would tell of them. Problem: amountOutOfRange.
 */
export function groupBridge(
  list: BoardList,
  budgets: readonly KindBudget[],
  groups: readonly KindGroup[],
): Result<Bridge> {
  const kinds: BridgeKind[] = [];
  for (const group of groups) {
    const kind = bridgeKind(
      boardFigure(list, group, { from: 0, until: list.months }),
      groupBudget(budgets, group),
    );
    if (isProblem(kind)) return kind;
    kinds.push(kind);
  }
  return bridge(kinds);
}

function bridgeKind(actual: BoardFigure, budget: KindBudget): Result<BridgeKind> {
  const [planned, became] = [oreFromNumber(budget.cost), oreFromNumber(actual.cost)];
  if (isProblem(planned)) return planned;
  if (isProblem(became)) return became;
  return {
    budget: { days: budget.days, cost: planned },
    actual: { days: quotient(actual.dayParts, partsPerDay), cost: became },
    knownPrice: budget.price,
    booked: null,
  };
}
