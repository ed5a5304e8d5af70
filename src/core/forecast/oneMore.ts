import { meanOfOne } from './expectedNew';
import type { ForecastAhead } from './forecastAhead';
import { priceOfNew } from './pricePerDay';

/** What one more placement of a kind, which begins on the first date ahead, is expected to cost through the last one. */
export interface OneMore {
  readonly kind: number;
  /** Öre, unrounded. */
  readonly cost: number;
}

/** That of the kind whose days are the dearest ahead; null where nothing new is forecast. */
export function oneMoreOf({ ahead, arriving }: ForecastAhead): OneMore | null {
  const priced = arriving.map((each) => ({ each, price: priceOfNew(each, ahead) ?? 0 }));
  const [dearest] = priced.sort((one, other) => other.price - one.price || one.each.kind - other.each.kind);
  return dearest === undefined
    ? null
    : { kind: dearest.each.kind, cost: meanOfOne(dearest.each, ahead.first) };
}
