import { costWorld } from '../cost/costWorld';
import type { PlacementColumns } from '../cost/placementColumns';
import { numberAt } from '../numberAt';
import { aheadAt } from './committed';
import { datedMeasure } from './datedMeasure';
import type { ForecastAhead } from './forecastAhead';
import type { ForecastQuestion } from './forecastList';
import type { MeasureAhead, PlacementAhead } from './placementAhead';
import { type Era, erasOf } from './templates';

/**
 * Öre that a care day of a kind costs on each date ahead by the price list: as a placement that begins when a price does pays, without a
 * provider or a price of its own. NaN on dates without a price; null where there never is one.
 */
export function listedPrices(
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
  const prices = dailyPrices(ahead.dates, eras, (era) => beginning[era] ?? null);
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

/**
 * Öre for each care day on each date ahead, of what is there in each span of dates; NaN where nothing is. Days that lack a price cost
 * nothing in the measures, so they are no days of the average.
 */
export function dailyPrices(
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
