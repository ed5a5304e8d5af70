import { type Fraction, isZero, minus, roundedFraction, times } from '../fraction';
import { kronorFromOre } from '../ore';
import type { AmountOutOfRange, Result } from '../result';
import type { BridgeKind } from './bridgeKind';
import { type BridgeFigures, bridgeParts, type BridgeRow, isBridgeRow, sumOfRows } from './bridgeRow';
import { budgetedPrice, daysForEachBudgeted } from './prices';

/** The way from budget to actual cost: a row per kind, in the order given, and their sum. */
export interface Bridge {
  readonly kinds: readonly BridgeRow[];
  readonly total: BridgeRow;
}

/**
 * Why the cost became another than the budget: more days or fewer (volume), other kinds than were budgeted (mix), dearer or cheaper days
 * (price). With days Q and price of a day P, budgeted 0 and actual 1:
 * volume = (ΣQ1 − ΣQ0) · (Q0/ΣQ0) · P0; mix = (Q1 − ΣQ1 · Q0/ΣQ0) · P0; price = Q1 · (P1 − P0).
 * So volume + mix = (Q1 − Q0) · P0, and nothing jumps when a kind goes from one day to none. Volume and mix are rounded per kind to the
 * öre, price takes the rest, and the total is the sum of the kinds, so every row closes. Problem: amountOutOfRange.
 */
export function bridge(kinds: readonly BridgeKind[]): Result<Bridge> {
  const growth = daysForEachBudgeted(kinds);
  const rows = kinds.map((kind) => closed(kind, changesOf(kind, growth)));
  const total = sumOfRows(rows);
  const sound = rows.filter(isBridgeRow);
  if (sound.length < rows.length || !isBridgeRow(total)) return outOfRange([...rows, total]);
  return { kinds: sound, total };
}

/** The changes that are worked out; the rest of the row follows from them. */
type Changes = Pick<BridgeFigures, 'volume' | 'mix' | 'newKind' | 'withoutDays'>;

const noChanges: Changes = { volume: 0, mix: 0, newKind: 0, withoutDays: 0 };

/** The growth is ΣQ1/ΣQ0, so volume is (growth − 1) · Q0 · P0: the products of the formulas in another order, which is quicker. */
function changesOf(kind: BridgeKind, growth: Fraction | null): Changes {
  const price = budgetedPrice(kind);
  if (growth === null || price === null) return unsplit(kind);
  const { budget, actual } = kind;
  const atSameShare = times(growth, budget.days);
  return {
    volume: roundedFraction(times(minus(atSameShare, budget.days), price)),
    mix: roundedFraction(times(minus(actual.days, atSameShare), price)),
    newKind: 0,
    withoutDays: costWithoutDays(actual) - costWithoutDays(budget),
  };
}

/**
 * A kind of which nothing says what a day was to cost, or any kind where no days were budgeted. It is new, and its days stand outside;
 * unless it has no days, or money was budgeted for it without any: then kronor can only be compared with kronor.
 */
function unsplit({ budget, actual }: BridgeKind): Changes {
  const change = actual.cost - budget.cost;
  const isNew = budget.cost === 0 && !isZero(actual.days);
  return isNew ? { ...noChanges, newKind: change } : { ...noChanges, withoutDays: change };
}

function costWithoutDays({ days, cost }: { readonly days: Fraction; readonly cost: number }): number {
  return isZero(days) ? cost : 0;
}

function closed({ budget, actual, booked }: BridgeKind, changes: Changes): BridgeFigures {
  const cost = booked ?? actual.cost;
  const { volume, mix, newKind, withoutDays } = changes;
  return {
    ...changes,
    budget: budget.cost,
    ended: isZero(actual.days) ? mix : 0,
    price: actual.cost - budget.cost - volume - mix - newKind - withoutDays,
    unexplained: cost - actual.cost,
    actual: cost,
    variance: budget.cost - cost,
  };
}

/** The problem of figures of which one at least cannot be held exactly: it names the largest. */
function outOfRange(rows: readonly BridgeFigures[]): AmountOutOfRange {
  const sizes = rows.flatMap((row) => bridgeParts.map((part) => Math.abs(row[part])));
  return { problem: 'amountOutOfRange', amount: kronorFromOre(Math.max(...sizes)) };
}
