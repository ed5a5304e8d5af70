import { costWorld } from '../cost/costWorld';
import type { PlacementColumns } from '../cost/placementColumns';
import { aheadAt } from '../forecast/committed';
import { averageOf, type NewOfKind } from '../forecast/expectedNew';
import type { ForecastAhead } from '../forecast/forecastAhead';
import type { ForecastQuestion } from '../forecast/forecastList';
import type { MeasureAhead, PlacementAhead } from '../forecast/placementAhead';
import { type Era, erasOf } from '../forecast/templates';
import { numberAt } from '../numberAt';
import { datedMeasure } from './datedMeasure';

/** Öre that a care day of a kind costs on each date ahead, NaN on dates on which nothing tells; null where nothing ever does. */
export type PriceOfDay = (kind: number) => Float64Array | null;

/**
 * What a care day of a kind costs for somebody who comes to it: as its new placements are paid, on average, with the prices of that date;
 * else as those who are there are; else as the price list says of the kind without a provider. Each kind is worked out once.
 */
export function pricesOfDays(found: ForecastAhead, question: ForecastQuestion): PriceOfDay {
  const known = new Map<number, Float64Array | null>();
  return (kind) => {
    const prices =
      known.get(kind) ?? asNew(found, kind) ?? asOpen(found, kind) ?? asListed(found, question, kind);
    known.set(kind, prices);
    return prices;
  };
}

function asNew({ ahead, arriving }: ForecastAhead, kind: number): Float64Array | null {
  const ofKind = arriving.find((each) => each.kind === kind);
  return ofKind === undefined || ofKind.prices.templates.length === 0
    ? null
    : perDay(ahead.dates, ofKind.prices.eras, (era) => averages(ofKind, era));
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
  return perDay(ahead.dates, [{ from: 1, until: ahead.dates + 1 }], () => all);
}

function sumOf(measures: readonly MeasureAhead[]): MeasureAhead {
  const added = (part: keyof MeasureAhead): Float64Array =>
    measures.reduce(
      (sums, measure) => measure[part].map((each, date) => each + numberAt(sums, date)),
      new Float64Array(measures[0]?.[part].length ?? 0),
    );
  return { outcome: added('outcome'), before: added('before') };
}

/** A placement of the kind that begins when a price does, without a provider or a price of its own. */
function asListed(
  { known, ahead }: ForecastAhead,
  question: ForecastQuestion,
  kind: number,
): Float64Array | null {
  const eras = erasOf(known, kind, ahead);
  const beginning = eras.map(({ from }) => {
    const [start, until] = [ahead.asOf + from, question.to + 1];
    const asked = { placementIds: Int32Array.of(-1), from: start, until, dayRule: question.dayRule };
    const world = costWorld(bareColumns(kind, { start, end: until }), known.tables, asked);
    return aheadAt(world, 0, ahead);
  });
  const prices = perDay(ahead.dates, eras, (era) => beginning[era] ?? null);
  return prices.every((price) => Number.isNaN(price)) ? null : prices;
}

function bareColumns(
  kind: number,
  { start, end }: { readonly start: number; readonly end: number },
): PlacementColumns {
  const one = (value: number): Int32Array => Int32Array.of(value);
  const blank = Float64Array.of(NaN);
  return {
    count: 1,
    start: one(start),
    end: one(end),
    extendedFrom: one(0),
    kind: one(kind),
    provider: one(-1),
    dayRule: Uint8Array.of(0),
    quantity: blank,
    dayPrice: blank,
    fee: blank,
    expense: blank,
    carerBorn: one(0),
  };
}

/** Days that lack a price cost nothing in the measures, so they are no days of the average. */
function perDay(
  dates: number,
  eras: readonly Era[],
  aheadIn: (era: number) => PlacementAhead | null,
): Float64Array {
  const prices = new Float64Array(dates + 1).fill(NaN);
  for (const [index, { from, until }] of eras.entries()) {
    const measures = aheadIn(index);
    if (measures === null) continue;
    const [cost, days, unpriced] = [
      wholeDates(measures.cost, from),
      wholeDates(measures.days, from),
      wholeDates(measures.unpriced, from),
    ];
    for (let date = from; date < until; date += 1) {
      const priced = numberAt(days, date) - numberAt(unpriced, date);
      if (priced > leastDay) prices[date] = numberAt(cost, date) / priced;
    }
  }
  return prices;
}

/** Less than this of a day is what sums are apart by. */
const leastDay = 1e-9;

/** What each date amounts to for one that is there on it and on the next, with all that was agreed at its start. */
function wholeDates(measure: MeasureAhead, from: number): Float64Array {
  const { there, staysOn, atStart } = datedMeasure(measure, from);
  return there.map((each, date) => each + numberAt(staysOn, date) + atStart);
}
