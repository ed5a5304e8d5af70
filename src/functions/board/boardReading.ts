import type { BoardList } from '../../core/board/boardList';
import type { KindBudget } from '../../core/board/boardFigures';
import { type Day, dayFromCivil } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import { daysInMonth } from '../../core/calendar';
import { firstOfEach } from '../../core/firstOfEach';
import { kinds } from '../../tables/kinds';
import type { Language } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { costInputs } from '../tables/costInputs';
import { noName } from '../tables/nameTable';
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

/** The months that a copy reaches: from January of a year, 1–12. */
export interface BoardWindow {
  readonly year: number;
  readonly months: number;
}

/** The same, and the workbook's day rule. */
export interface BoardAsked extends BoardWindow {
  readonly dayRule: DayRule;
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

/** The first day, the last one, and the last of the year. */
export interface BoardDays {
  readonly from: Day;
  readonly to: Day;
  readonly yearEnd: Day;
}

/** The days of the months that a copy reaches. */
export function boardWindowDays({ year, months }: BoardWindow): BoardDays {
  const from = dayFromCivil({ year, month: 1, day: 1 });
  const to = dayFromCivil({ year, month: months, day: daysInMonth({ year, month: months }) });
  const yearEnd = dayFromCivil({ year, month: 12, day: 31 });
  if (from === undefined || to === undefined || yearEnd === undefined)
    throw new RangeError(`no months 1–${months} of ${year}`);
  return { from, to, yearEnd };
}
