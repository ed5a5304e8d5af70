import fc from 'fast-check';
import { amountFromKronor } from '../../../src/core/amount';
import type { BridgeKind } from '../../../src/core/bridge/bridgeKind';
import { quotient } from '../../../src/core/fraction';
import { isOre, type Ore } from '../../../src/core/ore';
import type { NaiveKind } from '../naive/bridge';
import { sure } from '../help';

/** Kronor as öre; the cases have no more than two decimals. */
export function ore(kronor: number): Ore {
  const rounded = Math.round(kronor * 100);
  if (!isOre(rounded)) throw new Error(`not öre: ${kronor}`);
  return rounded;
}

/** A kind of a case: days and kronor, budgeted and actual; the price that is known without days; what was booked. */
export interface Told {
  readonly budget: readonly [days: number, kronor: number];
  readonly actual: readonly [days: number, kronor: number];
  readonly knownPrice?: number;
  readonly booked?: number;
}

/** The kind as the bridge takes it. Days may have three decimals. */
export function kind({ budget, actual, knownPrice, booked }: Told): BridgeKind {
  return {
    budget: { days: quotient(Math.round(budget[0] * 1_000), 1_000), cost: ore(budget[1]) },
    actual: { days: quotient(Math.round(actual[0] * 1_000), 1_000), cost: ore(actual[1]) },
    knownPrice: knownPrice === undefined ? null : sure(amountFromKronor(knownPrice)),
    booked: booked === undefined ? null : ore(booked),
  };
}

/** Often none, often whole, now and then any fraction from a quarter of a day on (an amount divided by a price). */
const days = fc.oneof(
  { weight: 2, arbitrary: fc.constant(quotient(0, 1)) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5_000 }).map((count) => quotient(count, 1)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2_500, max: 9_000_000 }), fc.integer({ min: 1_000, max: 9_999 }))
      .map(([over, under]) => quotient(over, under)),
  },
);

const cost = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 2_000_000_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -50_000_000, max: -1 }) },
  )
  .map((amount) => ore(amount / 100));

const side = fc.record({ days, cost });

const knownPrice = fc.option(
  fc.integer({ min: 0, max: 15_000_000 }).map((thousandth) => sure(amountFromKronor(thousandth / 1_000))),
  { freq: 2 },
);

/** Any kind: budgeted or not, with days or without, with a ledger or without. */
export const anyKind: fc.Arbitrary<BridgeKind> = fc.record({
  budget: side,
  actual: side,
  knownPrice,
  booked: fc.option(cost, { freq: 2 }),
});

/** A table of a few kinds. */
export const anyKinds: fc.Arbitrary<BridgeKind[]> = fc.array(anyKind, { minLength: 1, maxLength: 7 });

/** The kind as the naive bridge takes it. */
export function naively({ budget, actual, knownPrice: price, booked }: BridgeKind): NaiveKind {
  return {
    budgetDays: { over: budget.days.numerator, under: budget.days.denominator },
    budgetCost: budget.cost,
    actualDays: { over: actual.days.numerator, under: actual.days.denominator },
    actualCost: actual.cost,
    knownPrice: price,
    booked,
  };
}
