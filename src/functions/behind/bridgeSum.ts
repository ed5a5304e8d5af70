import type { BridgeKind } from '../../core/bridge/bridgeKind';
import type { BridgePart, BridgeRow } from '../../core/bridge/bridgeRow';
import { actualPrice, budgetedPrice, type DaysOfBoth } from '../../core/bridge/prices';
import { isZero } from '../../core/fraction';
import { kronorFromOre } from '../../core/ore';
import { bridgeTermTexts } from '../../text/behindBridge';
import { bridgeBasisWords } from '../../text/bridgeWords';
import type { Text } from '../../text/language';
import { shown, shownPrice } from '../bridge/basisLines';

/** A quantity that a figure is worked out from. */
export interface BridgeTerm {
  readonly name: Text;
  readonly figure: number;
}

/** How a figure of one kind is worked out: the expression as people write it, its value where it is not exact, and its quantities. */
export interface BridgeSum {
  readonly expression: string;
  readonly terms: readonly BridgeTerm[];
}

/** A kind of a bridge, with its row and the days of all. */
export interface KindOfBridge {
  readonly kind: BridgeKind;
  readonly row: BridgeRow;
  readonly all: DaysOfBoth;
}

/** How to write a number. */
export type Write = (figure: number) => string;

/** How a part of a kind's bridge is worked out; null: it is given as it stands, or there is nothing of it. */
export function bridgeSum(part: BridgePart, of: KindOfBridge, write: Write): BridgeSum | null {
  if (part === 'volume' || part === 'mix' || part === 'ended') return ofDays(part, of, write);
  if (part === 'price') return ofPrices(of, write);
  return ofKronor(part, of, write);
}

/** The rules' own formulas: (ΣQ1 − ΣQ0) · (Q0/ΣQ0) · P0 and (Q1 − ΣQ1 · Q0/ΣQ0) · P0. */
function ofDays(
  part: 'volume' | 'mix' | 'ended',
  { kind, all }: KindOfBridge,
  write: Write,
): BridgeSum | null {
  const price = shownPrice(budgetedPrice(kind));
  const isLeft = part === 'ended' && !isZero(kind.actual.days);
  if (price === '' || isZero(all.budget) || isLeft) return null;
  const [own, came] = [shown(kind.budget.days), shown(kind.actual.days)];
  const [allOwn, allCame] = [shown(all.budget), shown(all.actual)];
  const [q0, q1, sum0, sum1, p0] = [own, came, allOwn, allCame, price].map(write);
  const terms: readonly BridgeTerm[] = [
    { name: bridgeTermTexts.allBudgetDays, figure: allOwn },
    { name: bridgeTermTexts.allActualDays, figure: allCame },
    { name: bridgeBasisWords.budgetDays, figure: own },
    { name: bridgeTermTexts.budgetShare, figure: (own / allOwn) * 100 },
    ...(part === 'volume' ? [] : [{ name: bridgeBasisWords.actualDays, figure: came }]),
    { name: bridgeBasisWords.budgetPrice, figure: price },
  ];
  const expression =
    part === 'volume'
      ? `(${sum1} − ${sum0}) × ${q0} / ${sum0} × ${p0}`
      : `(${q1} − ${sum1} × ${q0} / ${sum0}) × ${p0}`;
  return { expression, terms };
}

/** Q1 · (P1 − P0). */
function ofPrices({ kind, all }: KindOfBridge, write: Write): BridgeSum | null {
  const [before, after] = [shownPrice(budgetedPrice(kind)), shownPrice(actualPrice(kind))];
  if (before === '' || after === '' || isZero(all.budget)) return null;
  const days = shown(kind.actual.days);
  return {
    expression: `${write(days)} × (${write(after)} − ${write(before)})`,
    terms: [
      { name: bridgeBasisWords.actualDays, figure: days },
      { name: bridgeBasisWords.actualPrice, figure: after },
      { name: bridgeBasisWords.budgetPrice, figure: before },
    ],
  };
}

/** Differences of kronor that stand as they are. */
function ofKronor(part: BridgePart, { kind, row }: KindOfBridge, write: Write): BridgeSum | null {
  const budget = { name: bridgeTermTexts.budget, figure: kronorFromOre(row.budget) };
  const listed = { name: bridgeTermTexts.listed, figure: kronorFromOre(kind.actual.cost) };
  const actual = { name: bridgeTermTexts.booked, figure: kronorFromOre(row.actual) };
  const last = kind.booked === null ? listed : actual;
  const difference = (one: BridgeTerm, other: BridgeTerm): BridgeSum => ({
    expression: `${write(one.figure)} − ${write(other.figure)}`,
    terms: [one, other],
  });
  const isEmpty = row[part] === 0;
  if (part === 'variance') return difference(budget, last);
  if (part === 'unexplained') return kind.booked === null ? null : difference(actual, listed);
  if ((part === 'newKind' || part === 'withoutDays') && !isEmpty) return difference(listed, budget);
  return null;
}
