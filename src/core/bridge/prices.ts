import { amountsPerKrona } from '../amount';
import { type Fraction, isZero, over, plus, quotient, zero } from '../fraction';
import { orePerKrona } from '../ore';
import type { BridgeKind } from './bridgeKind';

const amountsPerOre = amountsPerKrona / orePerKrona;

/**
 * P0, the budgeted price of a day in öre, unrounded: cost / days. A kind without budgeted days has the price that is known of it all the
 * same. Null: nothing says what a day was to cost.
 */
export function budgetedPrice({ budget, knownPrice }: BridgeKind): Fraction | null {
  if (!isZero(budget.days)) return over(quotient(budget.cost, 1), budget.days);
  return knownPrice === null ? null : quotient(knownPrice, amountsPerOre);
}

/** P1, what a day came to cost in öre by the list, unrounded. Null: there was no day. */
export function actualPrice({ actual }: BridgeKind): Fraction | null {
  return isZero(actual.days) ? null : over(quotient(actual.cost, 1), actual.days);
}

/**
 * How many days all kinds have for each that was budgeted, ΣQ1/ΣQ0: a kind with as many more as all have together keeps its share. Kinds
 * without a budgeted price stand outside. Null: no days were budgeted at all.
 */
export function daysForEachBudgeted(kinds: readonly BridgeKind[]): Fraction | null {
  const priced = kinds.filter((kind) => budgetedPrice(kind) !== null);
  const budgetDays = priced.map(({ budget }) => budget.days).reduce(plus, zero);
  const actualDays = priced.map(({ actual }) => actual.days).reduce(plus, zero);
  return isZero(budgetDays) ? null : over(actualDays, budgetDays);
}
