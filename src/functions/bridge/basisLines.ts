import type { BridgeKind } from '../../core/bridge/bridgeKind';
import { actualPrice, budgetedPrice } from '../../core/bridge/prices';
import { type Fraction, plus, quotient, roundedFraction, times, zero } from '../../core/fraction';
import { orePerKrona } from '../../core/ore';
import { bridgeBasisWords } from '../../text/bridgeWords';
import type { Language } from '../../text/language';
import type { Cell } from '../cell';

/** Figures are shown to the millionth. */
const parts = 1_000_000;

/**
 * What a bridge is worked out from: days and price of a day, budgeted and actual, so that every figure can be worked out again. A price
 * that there is none of is blank, and so is one of all kinds together: an average of them is what a bridge is there to take apart.
 */
export function basisLines(kinds: readonly BridgeKind[], language: Language): readonly (readonly Cell[])[] {
  const days = (label: keyof typeof bridgeBasisWords, side: 'budget' | 'actual'): Cell[] => {
    const all = kinds.map((kind) => kind[side].days);
    return [bridgeBasisWords[label][language], ...[...all, all.reduce(plus, zero)].map(shown)];
  };
  const prices = (
    label: keyof typeof bridgeBasisWords,
    priceOf: (kind: BridgeKind) => Fraction | null,
  ): Cell[] => [bridgeBasisWords[label][language], ...kinds.map((kind) => shownPrice(priceOf(kind))), ''];
  return [
    days('budgetDays', 'budget'),
    days('actualDays', 'actual'),
    prices('budgetPrice', budgetedPrice),
    prices('actualPrice', actualPrice),
  ];
}

/** A figure as it is shown. */
export function shown(figure: Fraction): number {
  return roundedFraction(times(figure, quotient(parts, 1))) / parts;
}

/** A price of a day in kronor as it is shown; blank where there is none. */
export function shownPrice(price: Fraction | null): number | '' {
  return price === null ? '' : shown(times(price, quotient(1, orePerKrona)));
}
