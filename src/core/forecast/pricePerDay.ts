import { numberAt } from '../numberAt';
import type { Ahead } from './ahead';
import { averageOf, type NewOfKind } from './expectedNew';
import type { ForecastAhead } from './forecastAhead';
import type { MeasureAhead } from './placementAhead';

/**
 * Öre that a date of a kind costs ahead on average: as a new placement would be paid; else as those that are open are; null where there
 * are neither.
 */
export function pricePerDay({ ahead, arriving, committed }: ForecastAhead, kind: number): number | null {
  const ofNew = arriving.find((each) => each.kind === kind);
  if (ofNew !== undefined && ofNew.prices.templates.length > 0) return priceOfNew(ofNew, ahead);
  const open = committed.filter((each) => each.kind === kind);
  if (open.length === 0) return null;
  return open.reduce((sum, each) => sum + perDate(each.ahead.cost, ahead.first, ahead), 0) / open.length;
}

/** The same of a kind whose new placements are forecast: of one that begins on the first date ahead. */
export function priceOfNew({ prices }: NewOfKind, ahead: Ahead): number {
  const era = prices.eras.findIndex(({ from, until }) => from <= ahead.first && ahead.first < until);
  return era < 0 ? 0 : perDate(averageOf(prices, era, 'cost'), ahead.first, ahead);
}

function perDate({ outcome, before }: MeasureAhead, start: number, { dates }: Ahead): number {
  return (numberAt(outcome, dates + 1) - numberAt(before, start)) / (dates + 1 - start);
}
