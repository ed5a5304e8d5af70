import { type Fraction, isZero, over, plus, quotient, zero } from '../fraction';
import { amountsPerOre } from '../ore';
import type { BridgeKind } from './bridgeKind';

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

/** Days budgeted and days that came to be. */
export interface DaysOfBoth {
  readonly budget: Fraction;
  readonly actual: Fraction;
}

/** ΣQ0 and ΣQ1: the days of all kinds that have a budgeted price. The others stand outside. */
export function daysOfPriced(kinds: readonly BridgeKind[]): DaysOfBoth {
  const priced = kinds.filter((kind) => budgetedPrice(kind) !== null);
  const sum = (side: 'budget' | 'actual'): Fraction =>
    priced.map((kind) => kind[side].days).reduce(plus, zero);
  return { budget: sum('budget'), actual: sum('actual') };
}

/**
 * How many days all kinds have for each that was budgeted, ΣQ1/ΣQ0: a kind with as many more as all have together keeps its share. Null:
 * no days were budgeted at all.
 */
export function daysForEachBudgeted(kinds: readonly BridgeKind[]): Fraction | null {
  const { budget, actual } = daysOfPriced(kinds);
  return isZero(budget) ? null : over(actual, budget);
}
