import type { BoardList } from '../../core/board/boardList';
import type { KindBudget } from '../../core/board/boardFigures';
import { firstOfEach } from '../../core/firstOfEach';
import { kinds } from '../../tables/kinds';
import type { Language } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { costInputs } from '../tables/costInputs';
import { noName } from '../tables/nameTable';
import { type BoardAsked, boardWindowDays } from './boardWindow';
import { budgetsByKind } from './budgetsByKind';
import { contributionsOf } from './contributionsOf';
import { kindOrder } from './kindOrder';

/** The tables that a copy for the board is made from, each with its header row. */
export interface BoardTables {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  /** Kinds, rates, absences and add-ons, in any order. */
  readonly further: readonly RawRows[];
  readonly budget: RawRows | null;
}

/** What a copy for the board is made from. */
export interface BoardReading {
  readonly list: BoardList;
  /** The names of the kinds in the order in which they are merged; the last are the unknown ones. */
  readonly kinds: readonly string[];
  /** Whether each counts days. One that does not has no part in an average price. */
  readonly countsDays: readonly boolean[];
  /** By kind; null: there is no budget. */
  readonly budgets: readonly KindBudget[] | null;
  readonly language: Language;
}

/**
 * Reads the tables. Nothing is left out: a placement that cannot be counted, or a date without a price, is a problem, since the total
 * would be another than that of SUMMARY. Problems: missingTable, missingColumn, badRows and what those of SUMMARY are.
 */
export function boardReading(tables: BoardTables, window: BoardAsked): BoardReading | LocatedProblem {
  const { placements, prices, further } = tables;
  const inputs = costInputs({ placements, prices, further });
  if (isLocated(inputs)) return inputs;
  const { kindTable } = inputs.tables;
  if (kindTable === null) return ofCall({ problem: 'missingTable', table: kinds.name });
  const [days, order] = [boardWindowDays(window), kindOrder(kindTable)];
  if (isLocated(order)) return order;
  const countsDays = firstOfEach(inputs.tables.kinds.map((rule) => [rule.kind, rule.countsDays] as const));
  const counted = contributionsOf(inputs, { ...days, dayRule: window.dayRule }, order);
  if (isLocated(counted)) return counted;
  const budgets = budgetsByKind(tables.budget, { names: inputs.placements.names, order, days });
  if (isLocated(budgets)) return budgets;
  return {
    list: { kinds: counted.kinds.length, months: window.months, ...counted.list },
    kinds: counted.kinds,
    countsDays: counted.kinds.map((_, kind) => countsDays.get(order[kind] ?? noName) ?? true),
    budgets,
    language: inputs.placements.sheet.language,
  };
}
