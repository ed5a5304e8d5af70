import type { Day } from '../../core/day';
import type { ForecastView } from '../../text/forecastOptionWords';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { type ReadForecast, readForecast } from './forecastInputs';
import { forecastWish } from './forecastWish';

/** What FORECAST is given; null: the table is left out. */
export interface GivenForecast {
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly asOf: Day;
  readonly to: Day;
  readonly options: RawRows | null;
  readonly further: readonly (RawRows | null)[];
}

/** A call of FORECAST, read and forecast, and which of its lists is shown. */
export interface ForecastCall {
  readonly read: ReadForecast;
  readonly show: ForecastView;
}

/** Reads a call and forecasts. Problems: windowEndsBeforeItStarts, those of the choices and of the tables. */
export function forecastCall({ options, ...given }: GivenForecast): ForecastCall | LocatedProblem {
  const wish = forecastWish(options);
  if (isLocated(wish)) return wish;
  const { from, show } = wish;
  const { to } = given;
  if (from !== null && to < from) return ofCall({ problem: 'windowEndsBeforeItStarts', from, to });
  const read = readForecast({ ...given, wish });
  return isLocated(read) ? read : { read, show };
}
