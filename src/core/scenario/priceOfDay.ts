import { averageOf, type NewOfKind } from '../forecast/expectedNew';
import { dailyPrices, listedPrices } from '../forecast/dailyPrices';
import type { ForecastAhead } from '../forecast/forecastAhead';
import type { ForecastQuestion } from '../forecast/forecastList';
import type { MeasureAhead, PlacementAhead } from '../forecast/placementAhead';
import { numberAt } from '../numberAt';

/** Öre that a care day of a kind costs on each date ahead, NaN on dates on which nothing tells; null where nothing ever does. */
export type PriceOfDay = (kind: number) => Float64Array | null;

/**
 * What a care day of a kind costs for somebody who comes to it: as its new placements are paid, on average, with the prices of that date;
 * else as those who are there are; else as the price list says of the kind without a provider. Each kind is worked out once.
 */
export function pricesOfDays(found: ForecastAhead, question: ForecastQuestion): PriceOfDay {
  const known = new Map<number, Float64Array | null>();
  return (kind) => {
    const before = known.get(kind);
    if (before !== undefined) return before;
    const prices = asNew(found, kind) ?? asOpen(found, kind) ?? listedPrices(found, question, kind);
    known.set(kind, prices);
    return prices;
  };
}

function asNew({ ahead, arriving }: ForecastAhead, kind: number): Float64Array | null {
  const ofKind = arriving.find((each) => each.kind === kind);
  return ofKind === undefined || ofKind.prices.templates.length === 0
    ? null
    : dailyPrices(ahead.dates, ofKind.prices.eras, (era) => averages(ofKind, era));
}

function averages({ prices }: NewOfKind, era: number): PlacementAhead {
  return {
    cost: averageOf(prices, era, 'cost'),
    days: averageOf(prices, era, 'days'),
    unpriced: averageOf(prices, era, 'unpriced'),
  };
}

/** All that the open ones cost on a date, by all their days on it. */
function asOpen({ ahead, committed }: ForecastAhead, kind: number): Float64Array | null {
  const ofKind = committed.filter((each) => each.kind === kind);
  if (ofKind.length === 0) return null;
  const added = (name: keyof PlacementAhead): MeasureAhead => sumOf(ofKind.map((each) => each.ahead[name]));
  const all: PlacementAhead = { cost: added('cost'), days: added('days'), unpriced: added('unpriced') };
  return dailyPrices(ahead.dates, [{ from: 1, until: ahead.dates + 1 }], () => all);
}

function sumOf(measures: readonly MeasureAhead[]): MeasureAhead {
  const added = (part: keyof MeasureAhead): Float64Array =>
    measures.reduce(
      (sums, measure) => measure[part].map((each, date) => each + numberAt(sums, date)),
      new Float64Array(measures[0]?.[part].length ?? 0),
    );
  return { outcome: added('outcome'), before: added('before') };
}
