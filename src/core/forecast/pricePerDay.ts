import { numberAt } from '../numberAt';
import type { Ahead } from './ahead';
import { listedPrices } from './dailyPrices';
import { averageOf, type NewOfKind } from './expectedNew';
import type { ForecastAhead } from './forecastAhead';
import type { ForecastQuestion } from './forecastList';
import type { MeasureAhead, PlacementAhead } from './placementAhead';

/** Less than this of a day is what sums are apart by. */
const leastDay = 1e-9;

/**
 * Öre that a day of a kind costs ahead on average: as a new placement would be paid; else as those that are open are; else as the price
 * list says of the kind without a provider; null where nothing tells. Days that lack a price are no days of the average.
 */
export function pricePerDay(found: ForecastAhead, question: ForecastQuestion, kind: number): number | null {
  return asPlaced(found, kind) ?? meanOf(listedPrices(found, question, kind));
}

function asPlaced({ ahead, arriving, committed }: ForecastAhead, kind: number): number | null {
  const ofNew = arriving.find((each) => each.kind === kind);
  const asNew = ofNew === undefined ? null : priceOfNew(ofNew, ahead);
  if (asNew !== null) return asNew;
  const open = committed.filter((each) => each.kind === kind);
  const added = (name: keyof PlacementAhead): number =>
    open.reduce((sum, each) => sum + sumFrom(each.ahead[name], ahead.first, ahead), 0);
  return perDay(added, open.length * (ahead.dates + 1 - ahead.first));
}

/** The mean of the dates that have a price. */
function meanOf(prices: Float64Array | null): number | null {
  if (prices === null) return null;
  const priced = prices.filter((price) => !Number.isNaN(price));
  return priced.reduce((sum, price) => sum + price, 0) / priced.length;
}

/** The same of a kind whose new placements are forecast: of one that begins on the first date ahead. */
export function priceOfNew({ prices }: NewOfKind, ahead: Ahead): number | null {
  const era = prices.eras.findIndex(({ from, until }) => from <= ahead.first && ahead.first < until);
  if (era < 0 || prices.templates.length === 0) return null;
  return perDay(
    (name) => sumFrom(averageOf(prices, era, name), ahead.first, ahead),
    ahead.dates + 1 - ahead.first,
  );
}

/** What one that begins on a date ahead and stays amounts to through the last one. */
function sumFrom({ outcome, before }: MeasureAhead, start: number, { dates }: Ahead): number {
  return numberAt(outcome, dates + 1) - numberAt(before, start);
}

/** Where a kind has costs and counts no days, a day is a date on which a placement is there. */
function perDay(amountOf: (name: keyof PlacementAhead) => number, dates: number): number | null {
  const [cost, days, unpriced] = [amountOf('cost'), amountOf('days'), amountOf('unpriced')];
  if (days - unpriced > leastDay) return cost / (days - unpriced);
  return days > leastDay || cost === 0 ? null : cost / dates;
}
