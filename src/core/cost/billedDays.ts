import type { DayRule } from '../dayRule';
import { numberAt } from '../numberAt';
import type { Period } from '../period';
import { ratesPerWhole } from '../rate';
import { dayRuleOf } from './dayRuleCode';
import type { CostWorld } from './costWorld';
import type { Stay } from './stay';

/** How the days of a placement are billed. */
export interface BilledDays {
  /** The dates that are billed by the day, cut by nothing. */
  readonly billed: Period;
  /** The agreed number of days, in millionths of a day, which is used instead of them; null: they are counted. */
  readonly quantity: number | null;
  /** The dates for which a price of a day is asked: those that are billed; where a number of days is agreed, the first day alone. */
  readonly priced: Period;
  /** How a price counts there: each day, or once, times the agreed number. */
  readonly unit: 'day' | 'once';
  readonly times: number;
}

/**
 * How a placement is billed. Its day rule is its own; else the one of the row of the list that prices its last day (null: there is
 * none, or the list is not used); else its kind's; else the one that the question has for all.
 */
export function billedDays(
  { placements, question }: Pick<CostWorld, 'placements' | 'question'>,
  stay: Stay,
  ruleOfList: DayRule | null,
): BilledDays {
  const { index, from, kind, known } = stay;
  const ownRule = dayRuleOf(numberAt(placements.dayRule, index));
  const rule = ownRule ?? ruleOfList ?? kind?.dayRule ?? question.dayRule;
  const billed = { from, until: untilBy(rule, stay) };
  const quantity = numberAt(placements.quantity, index);
  if (Number.isNaN(quantity)) {
    const priced = { from, until: Math.min(billed.until, known.until) };
    return { billed, quantity: null, priced, unit: 'day', times: ratesPerWhole };
  }
  const firstDay = { from, until: Math.min(from + 1, known.until) };
  return { billed, quantity, priced: firstDay, unit: 'once', times: quantity };
}

/** An open placement has no last day that could be left out. */
function untilBy(rule: DayRule, { last, until }: Stay): number {
  return rule === 'nights' && last !== null ? last : until;
}
