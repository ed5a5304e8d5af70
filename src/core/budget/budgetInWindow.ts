import { allocate } from '../allocate';
import { type Fraction, quotient, times } from '../fraction';
import { monthOf, monthUntil } from '../month';
import { daysInPeriod, intersection, type Period } from '../period';
import { isProblem } from '../result';

/** What is budgeted for the month in which a day lies: öre and days. */
export interface MonthBudget {
  readonly day: number;
  readonly cost: number;
  readonly days: Fraction;
}

/** The part of it that falls in a window. */
export type BudgetPart = Pick<MonthBudget, 'cost' | 'days'>;

/**
 * The part of a month's budget that falls in a window, whose ends may be infinite. A month inside it counts whole; one that it cuts is
 * divided by days, its öre by the largest remainder, so that windows side by side add up to the month. Null: the month lies outside.
 */
export function budgetInWindow({ day, cost, days }: MonthBudget, window: Period): BudgetPart | null {
  const month: Period = { from: monthOf(day), until: monthUntil(monthOf(day)) };
  const counted = intersection(month, window);
  const [all, some] = [daysInPeriod(month), daysInPeriod(counted)];
  if (some === 0) return null;
  if (some === all) return { cost, days };
  const perDay = allocate(
    cost,
    Array.from({ length: all }, () => 1),
  );
  if (isProblem(perDay)) throw new RangeError('a month has no days');
  const first = counted.from - month.from;
  const inWindow = perDay.slice(first, first + some);
  return {
    cost: inWindow.reduce((sum, part) => sum + part, 0),
    days: times(days, quotient(some, all)),
  };
}
