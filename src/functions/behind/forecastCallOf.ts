import { type SnapshotLine, snapshotOf } from '../../core/forecast/snapshot';
import { isProblem } from '../../core/result';
import type { Language } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import { isLocated } from '../cell';
import { forecastWishes as wishes } from '../forecast';
import { type ForecastCall, forecastCall } from '../forecast/forecastCall';
import { kindName } from '../forecast/forecastTable';
import type { RawRows } from '../tables/cells';
import { isLeftOut, rawRowsOf } from '../tables/rawRows';
import type { Question } from './question';

/** Where the further tables of FORECAST begin among its arguments. */
export const tablesOfForecast = 5;

const noName = { sv: '', en: '' };

/** A call of FORECAST as the function itself reads it, and its lines by placement and flow, which add up to its figures. */
export interface ToldForecast extends ForecastCall {
  readonly items: readonly SnapshotLine[];
  /** The language of what is shown. */
  readonly language: Language;
}

/** Null: the function has a problem with one of its arguments. */
export function forecastCallOf({ values, language }: Question): ToldForecast | null {
  const [placements, prices, asOf, to, options] = values;
  const given = {
    placements: wishes.placements.take(placements, noName),
    prices: wishes.prices.take(prices, noName),
    asOf: wishes.asOf.take(asOf, noName),
    to: wishes.to.take(to, noName),
    options: wishes.options.take(options, noName),
  };
  if (isLocated(given.placements) || isLocated(given.prices) || isLocated(given.options)) return null;
  if (isLocated(given.asOf) || isLocated(given.to)) return null;
  const call = forecastCall({
    ...{ placements: given.placements, prices: given.prices, options: given.options },
    ...{ asOf: given.asOf, to: given.to, further: values.slice(tablesOfForecast).map(tableOrNone) },
  });
  if (isLocated(call)) return null;
  const items = snapshotOf(call.read.found, call.read.question);
  return isProblem(items) ? null : { ...call, items, language };
}

/** What a kind is called in what is shown. */
export function kindIn({ read }: ToldForecast, kind: number): string {
  return masked(kindName(read, kind));
}

function tableOrNone(value: unknown): RawRows | null {
  return isLeftOut(value) ? null : rawRowsOf(value);
}
