import type { Ahead } from '../forecast/ahead';
import type { ForecastAhead } from '../forecast/forecastAhead';
import { numberAt } from '../numberAt';
import type { DatedMeasure } from '../forecast/datedMeasure';
import { type KindAhead, type KindsAhead, nothingAhead } from './kindAhead';
import { movedDays } from './movedDays';
import type { PriceOfDay } from './priceOfDay';
import { repriced } from './repriced';
import type { ScenarioChange } from './scenarioChange';
import { type Stream, streamsOf } from './streams';

/**
 * What is expected ahead under some changes. How many come and how long they stay is settled first, then what their days cost, and last
 * which of these days are moved; within each step the order of the changes means nothing.
 */
export function kindsAhead(
  found: ForecastAhead,
  changes: readonly ScenarioChange[],
  priceOfDay: PriceOfDay,
): KindsAhead {
  const unpriced = addedByKind(streamsOf(found, changes), found.ahead);
  const priced = new Map(
    [...unpriced].map(([kind, each]) => [kind, repriced(kind, each, { ahead: found.ahead, changes })]),
  );
  return movedDays(priced, { ahead: found.ahead, changes, priceOfDay });
}

function addedByKind(streams: readonly Stream[], { dates }: Ahead): KindsAhead {
  const kinds = new Map<number, KindAhead>();
  for (const stream of streams) {
    const sums = kinds.get(stream.kind) ?? nothingAhead(dates);
    kinds.set(stream.kind, sums);
    addMeasure(sums.cost, stream, stream.cost);
    addMeasure(sums.days, stream, stream.days);
  }
  return kinds;
}

function addMeasure(sums: Float64Array, stream: Stream, { there, staysOn, atStart }: DatedMeasure): void {
  for (let date = 1; date < sums.length; date += 1)
    sums[date] =
      numberAt(sums, date) +
      numberAt(there, date) * numberAt(stream.there, date) +
      numberAt(staysOn, date) * numberAt(stream.staysOn, date) +
      atStart * numberAt(stream.begin, date);
}
