import { numberAt } from '../numberAt';
import type { Period } from '../period';
import type { CostWorld } from './costWorld';
import { timelineFor } from './priceList';
import type { PriceRow } from './priceRow';
import { type PriceStretch, stretchesFor } from './priceTimeline';
import type { Stay } from './stay';

/** Dates that one row of the price list prices; null: that none prices. */
export interface PricedPeriod extends Period {
  readonly row: PriceRow | null;
}

/**
 * All dates of a placement as the price list prices them, in order. From the day of its extension its contract is a new one; an
 * extension from before its first day says nothing.
 */
export function pricedPeriods({ placements, prices }: CostWorld, stay: Stay): readonly PricedPeriod[] {
  const { index, from, until } = stay;
  const provider = numberAt(placements.provider, index);
  const timeline = timelineFor(prices, numberAt(placements.kind, index), provider);
  const extendedFrom = numberAt(placements.extendedFrom, index);
  const extended = extendedFrom > from ? Math.min(extendedFrom, until) : until;
  const periods: PricedPeriod[] = [];
  const metOn = (day: number): readonly PriceStretch[] =>
    timeline === undefined ? [] : stretchesFor(timeline, day);
  addPeriods(periods, { from, until: extended }, metOn(from));
  if (extended < until) addPeriods(periods, { from: extended, until }, metOn(extendedFrom));
  return periods;
}

/** Adds what the stretches of a timeline make of the dates of a period that is not empty. */
function addPeriods(periods: PricedPeriod[], dates: Period, stretches: readonly PriceStretch[]): void {
  let { from } = dates;
  let priced: PriceRow | null = null;
  for (const stretch of stretches) {
    if (stretch.from >= dates.until) break;
    if (stretch.from > from) {
      periods.push({ from, until: stretch.from, row: priced });
      ({ from } = stretch);
    }
    priced = stretch.row;
  }
  periods.push({ from, until: dates.until, row: priced });
}
