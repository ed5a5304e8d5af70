import fc from 'fast-check';
import { bridge, type Bridge } from '../../../src/core/bridge/bridge';
import type { BridgeKind } from '../../../src/core/bridge/bridgeKind';
import { type BridgePart, type BridgeRow, bridgeParts } from '../../../src/core/bridge/bridgeRow';
import { type Fraction, isZero, minus, over, plus, quotient, times, zero } from '../../../src/core/fraction';
import { naiveBridge } from '../naive/bridge';
import { kronor, sure } from '../help';
import { anyKind, anyKinds, naively, ore } from './kinds';

function built(kinds: readonly BridgeKind[]): Bridge {
  return sure(bridge(kinds));
}

function comesTo(row: BridgeRow): number {
  return row.budget + row.volume + row.mix + row.price + row.newKind + row.withoutDays + row.unexplained;
}

/** Whether the exact öre and the whole ones differ by at most so many. */
function isNear(exact: Fraction, whole: number, most: number): boolean {
  const apart = minus(exact, quotient(whole, 1));
  const size = apart.numerator < 0n ? -apart.numerator : apart.numerator;
  return size <= BigInt(most) * apart.denominator;
}

function largestChange(one: BridgeRow, other: BridgeRow, parts: readonly BridgePart[]): number {
  return Math.max(...parts.map((part) => Math.abs(one[part] - other[part])));
}

/** The kind in two halves at the same prices; its costs are even, so that they have halves. */
function halves(kind: BridgeKind): BridgeKind {
  const half = ({ days, cost }: BridgeKind['budget']): BridgeKind['budget'] => ({
    days: times(days, quotient(1, 2)),
    cost: ore(cost / 200),
  });
  const booked = kind.booked === null ? null : ore(kind.booked / 200);
  return { ...kind, budget: half(kind.budget), actual: half(kind.actual), booked };
}

function evenly(kind: BridgeKind): BridgeKind {
  const even = ({ days, cost }: BridgeKind['budget']): BridgeKind['budget'] => ({
    days,
    cost: ore(cost / 50),
  });
  const booked = kind.booked === null ? null : ore(kind.booked / 50);
  return { ...kind, budget: even(kind.budget), actual: even(kind.actual), booked };
}

/** What was the list's is the plan and the other way round; without a ledger, which only the actual cost has. */
function swapped(kind: BridgeKind): BridgeKind {
  return { ...kind, budget: kind.actual, actual: kind.budget, booked: null };
}

describe('the laws of a bridge', () => {
  it('is to the öre what other sums in exact fractions give', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) => {
        const rows = naiveBridge(kinds.map(naively));
        built(kinds).kinds.forEach((row, index) => {
          expect(row).toMatchObject({ ...rows[index] });
        });
      }),
      { numRuns: 1_500 },
    );
  });

  it('closes to the öre, per kind and in total, with the municipal sign', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) => {
        const { kinds: rows, total } = built(kinds);
        return [...rows, total].every(
          (row) => comesTo(row) === row.actual && row.variance === row.budget - row.actual,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes budget and actual as they were given, the ledger’s where there is one', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) => {
        const rows = built(kinds).kinds;
        return kinds.every(
          ({ budget, actual, booked }, index) =>
            rows[index]?.budget === budget.cost && rows[index].actual === (booked ?? actual.cost),
        );
      }),
    );
  });

  it('has totals that are the sums of the kinds', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) => {
        const { kinds: rows, total } = built(kinds);
        return bridgeParts.every((part) => rows.reduce((sum, row) => sum + row[part], 0) === total[part]);
      }),
    );
  });

  it('does not care for the order of rows', () => {
    const shuffled = anyKinds.chain((kinds) => {
      const indexes = kinds.map((_, index) => index);
      return fc.tuple(fc.constant(kinds), fc.shuffledSubarray(indexes, { minLength: kinds.length }));
    });
    fc.assert(
      fc.property(shuffled, ([kinds, order]) => {
        const straight = built(kinds);
        const other = built(order.flatMap((index) => kinds[index] ?? []));
        expect(other.total).toEqual(straight.total);
        expect(other.kinds).toEqual(order.map((index) => straight.kinds[index]));
      }),
      { numRuns: 500 },
    );
  });

  it('makes nothing of a kind that is split into two halves at the same prices', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) => {
        const [first, ...others] = kinds.map(evenly);
        if (first === undefined) return true;
        const whole = built([first, ...others]);
        const split = built([halves(first), halves(first), ...others]);
        const certain = ['budget', 'newKind', 'withoutDays', 'unexplained', 'actual', 'variance'] as const;
        // Three roundings of half an öre at most, so one öre; price has the rest of two of them.
        return (
          others.every((_, index) => largestChange(...pairOf(whole, split, index), bridgeParts) === 0) &&
          largestChange(whole.total, split.total, certain) === 0 &&
          largestChange(whole.total, split.total, ['volume', 'mix', 'ended']) <= 1 &&
          largestChange(whole.total, split.total, ['price']) <= 2
        );
      }),
      { numRuns: 500 },
    );
  });

  function pairOf(whole: Bridge, split: Bridge, other: number): [BridgeRow, BridgeRow] {
    const [one, two] = [whole.kinds[other + 1], split.kinds[other + 2]];
    if (one === undefined || two === undefined) throw new Error('a row is missing');
    return [one, two];
  }

  it('does not jump when a kind goes to no days at all', () => {
    // A millionth of a day at no more than 20 000 kr is 2 öre; the rest is rounding.
    const millionth = quotient(1, 1_000_000);
    const budgeted = fc.record({
      days: fc.integer({ min: 1, max: 3_000 }),
      price: fc.integer({ min: 0, max: 20_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyKind.filter(isOrdinary), { maxLength: 5 }),
        budgeted,
        (others, { days, price }) => {
          const budget = { days: quotient(days, 1), cost: ore(days * price) };
          const leaving = {
            budget,
            actual: { days: millionth, cost: ore(0) },
            knownPrice: null,
            booked: null,
          };
          const gone = { ...leaving, actual: { days: zero, cost: ore(0) } };
          const steps = bridgeParts.filter((part) => part !== 'ended');
          return largestChange(built([...others, leaving]).total, built([...others, gone]).total, steps) <= 8;
        },
      ),
      { numRuns: 500 },
    );
  });

  /** Prices of days as they are: so that a millionth of a day is no more than two öre of any kind. */
  function isOrdinary({ budget, actual }: BridgeKind): boolean {
    return [budget, actual].every(
      ({ days, cost }) => isZero(days) || isNear(over(quotient(cost, 1), days), 0, 2_000_000),
    );
  }

  it('is negated in total when budget and actual change places', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) => {
        const there = built(kinds.map((kind) => ({ ...kind, booked: null }))).total;
        const back = built(kinds.map(swapped)).total;
        return (
          there.variance + back.variance === 0 &&
          comesTo(there) - there.budget === back.budget - comesTo(back)
        );
      }),
    );
  });

  it('never has a new kind in volume, mix or price', () => {
    fc.assert(
      fc.property(anyKinds, (kinds) =>
        built(kinds).kinds.every(
          (row) =>
            row.newKind === 0 || (row.volume === 0 && row.mix === 0 && row.price === 0 && row.budget === 0),
        ),
      ),
    );
    const unknown = { budget: { days: zero, cost: ore(0) }, knownPrice: null };
    fc.assert(
      fc.property(anyKind, anyKinds, ({ actual }, others) => {
        const { kinds } = built([{ ...unknown, actual, booked: null }, ...others]);
        return kinds[0]?.[isZero(actual.days) ? 'withoutDays' : 'newKind'] === actual.cost;
      }),
    );
  });

  it('has a price that is Q1 · (P1 − P0), to the rounding of volume and mix', () => {
    const budgetedAndActual = anyKinds.map((kinds) =>
      kinds.filter(({ budget, actual }) => !isZero(budget.days) && !isZero(actual.days)),
    );
    fc.assert(
      fc.property(budgetedAndActual, (kinds) => {
        const rows = built(kinds).kinds;
        return kinds.every(({ budget, actual }, index) => {
          const [before, after] = [budget, actual].map(({ days, cost }) => over(quotient(cost, 1), days));
          if (before === undefined || after === undefined) return false;
          return isNear(times(actual.days, minus(after, before)), rows[index]?.price ?? NaN, 1);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has a mix that is 0 in days: what one kind has more, the others have less', () => {
    // At one and the same price of a day for all, moving days between kinds changes nothing but the rounding.
    const atOnePrice = fc.array(fc.record({ before: fc.nat(900), after: fc.nat(900) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(atOnePrice, (kinds) => {
        const alike = kinds.map(({ before, after }) => ({
          budget: { days: quotient(before, 1), cost: ore(before * 1_500) },
          actual: { days: quotient(after, 1), cost: ore(after * 1_500) },
          knownPrice: kronor(1_500),
          booked: null,
        }));
        return Math.abs(built(alike).total.mix) <= kinds.length;
      }),
    );
  });

  it('adds days exactly, however many prices they were divided by', () => {
    const thirds = Array.from({ length: 300 }, (_, index) => quotient(1, index + 1));
    const sum = thirds.reduce(plus, zero);
    const back = thirds.reduce(minus, sum);
    expect(isZero(back)).toBe(true);
  });
});
