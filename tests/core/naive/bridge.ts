import { fraction, plus, type Rational, times, toWhole } from './rational';

/** A kind as the naive bridge reads it: days as fractions, öre, the known price in millionths of a krona. */
export interface NaiveKind {
  readonly budgetDays: Rational;
  readonly budgetCost: number;
  readonly actualDays: Rational;
  readonly actualCost: number;
  readonly knownPrice: number | null;
  readonly booked: number | null;
}

export interface NaiveRow {
  readonly volume: number;
  readonly mix: number;
  readonly ended: number;
  readonly price: number;
  readonly newKind: number;
  readonly withoutDays: number;
}

const nothing = { volume: 0, mix: 0, ended: 0, price: 0, newKind: 0, withoutDays: 0 };

function has(days: Rational): boolean {
  return days.over > 0n;
}

function inverse({ over, under }: Rational): Rational {
  return fraction(under, over);
}

function whole(value: number): Rational {
  return fraction(BigInt(value), 1n);
}

function hasPrice({ budgetDays, knownPrice }: NaiveKind): boolean {
  return has(budgetDays) || knownPrice !== null;
}

/**
 * The bridge by other sums than the real one's, in exact fractions. The price never enters a kind that was budgeted with days: what its
 * budget would have cost with as many days more or less as all have together is volume, and what is left up to its own days at the
 * budget's price is mix. Of a kind without budgeted days every day is mix.
 */
export function naiveBridge(kinds: readonly NaiveKind[]): NaiveRow[] {
  const priced = kinds.filter(hasPrice);
  const planned = priced.map(({ budgetDays }) => budgetDays).reduce(plus, whole(0));
  const became = priced.map(({ actualDays }) => actualDays).reduce(plus, whole(0));
  return kinds.map((kind) => {
    const change = kind.actualCost - kind.budgetCost;
    if (!has(planned) || !hasPrice(kind)) {
      const isNew = kind.budgetCost === 0 && has(kind.actualDays);
      return { ...nothing, newKind: isNew ? change : 0, withoutDays: isNew ? 0 : change };
    }
    const growth = times(became, inverse(planned));
    return has(kind.budgetDays) ? budgeted(kind, growth) : unbudgeted(kind);
  });
}

function budgeted(kind: NaiveKind, growth: Rational): NaiveRow {
  const cost = whole(kind.budgetCost);
  const grown = times(cost, growth);
  const atBudgetPrice = times(times(cost, inverse(kind.budgetDays)), kind.actualDays);
  const volume = Number(toWhole(plus(grown, whole(-kind.budgetCost))));
  const mix = Number(toWhole(plus(atBudgetPrice, times(grown, whole(-1)))));
  const isEnded = !has(kind.actualDays);
  const withoutDays = isEnded ? kind.actualCost : 0;
  const price = kind.actualCost - kind.budgetCost - volume - mix - withoutDays;
  return { volume, mix, ended: isEnded ? mix : 0, price, newKind: 0, withoutDays };
}

function unbudgeted(kind: NaiveKind): NaiveRow {
  const orePerDay = fraction(BigInt(kind.knownPrice ?? 0), 10_000n);
  const mix = Number(toWhole(times(orePerDay, kind.actualDays)));
  const isEmpty = !has(kind.actualDays);
  const withoutDays = (isEmpty ? kind.actualCost : 0) - kind.budgetCost;
  const price = isEmpty ? 0 : kind.actualCost - mix;
  return { volume: 0, mix, ended: 0, price, newKind: 0, withoutDays };
}
