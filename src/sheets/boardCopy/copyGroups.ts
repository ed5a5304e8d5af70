import { type BoardFigure, boardFigure, groupBudget, type KindBudget } from '../../core/board/boardFigures';
import { boardPeriods } from '../../core/board/boardPeriods';
import type { KindGroup } from '../../core/board/mergeGroups';
import { boardCopyTexts, groupName } from '../../text/boardCopy';
import type { CopyOrder } from './copyOrder';

/** A group as it is shown, or all of them together. */
export interface CopyGroup {
  readonly name: string;
  readonly kinds: KindGroup;
  readonly soFar: BoardFigure;
  /** By period of the year; none where it is not divided. */
  readonly periods: readonly BoardFigure[];
  /** Null: there is no budget. */
  readonly budget: KindBudget | null;
  /** Whether cost divided by days is an average price: not where kinds with and without days are merged. */
  readonly hasPrice: boolean;
}

/** The groups of a copy, and their total. */
export interface CopyGroups {
  readonly groups: readonly CopyGroup[];
  readonly total: CopyGroup;
}

/** What is shown of each group. A copy that shows the total alone has no groups. Unknown kinds stand in no row where there are none. */
export function copyGroups(order: CopyOrder): CopyGroups {
  const { plan, kinds, language } = order;
  const wanted = plan.shows === 'groups' ? plan.groups : [];
  const groups = wanted
    .filter((group) => namesOf(order, group).length > 0)
    .map((group) => groupOf(order, group));
  const all = groupOf(
    order,
    kinds.map((_, kind) => kind),
  );
  const total = {
    ...all,
    name: boardCopyTexts.total[language],
    hasPrice: groups.every(({ hasPrice }) => hasPrice),
  };
  return { groups, total };
}

/** The names of the kinds of a group: the unknown ones only where there are any. */
export function namesOf(order: CopyOrder, group: KindGroup): readonly string[] {
  const unknown = order.kinds.length - 1;
  return group.flatMap((kind) => {
    if (kind !== unknown) return [order.kinds[kind] ?? ''];
    return isIdle(order, kind) ? [] : [boardCopyTexts.unknownKind[order.language]];
  });
}

function groupOf(order: CopyOrder, kinds: KindGroup): CopyGroup {
  const { list, plan, budgets, language } = order;
  const unit = plan.shows === 'groups' ? plan.unit : 'year';
  const spans = unit === 'year' ? [] : boardPeriods(unit, list.months);
  const names = namesOf(order, kinds);
  return {
    name: groupName(names, kinds.length === order.kinds.length)[language],
    kinds,
    soFar: boardFigure(list, kinds, { from: 0, until: list.months }),
    periods: spans.map((span) => boardFigure(list, kinds, span)),
    budget: budgets === null ? null : groupBudget(budgets, kinds),
    hasPrice:
      new Set(kinds.filter((kind) => hasCost(order, kind)).map((kind) => order.countsDays[kind])).size < 2,
  };
}

function hasCost({ list }: CopyOrder, kind: number): boolean {
  return list.contributions.some((each) => each.kind === kind);
}

/** Whether there is neither anybody nor a budget. */
function isIdle(order: CopyOrder, kind: number): boolean {
  const budget = order.budgets?.[kind];
  return !hasCost(order, kind) && (budget === undefined || (budget.cost === 0 && budget.yearCost === 0));
}
