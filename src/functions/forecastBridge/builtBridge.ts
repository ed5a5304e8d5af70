import { type ForecastBridge, forecastBridge } from '../../core/forecastBridge/forecastBridge';
import { isProblem } from '../../core/result';
import type { Language } from '../../text/language';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { createNames, type Names } from '../tables/names';
import { notComparable, readWritten } from './readWritten';

/** Two forecasts by placement, and which of those in a table is meant; null: the last one. */
export interface TwoForecasts {
  readonly previous: RawRows;
  readonly current: RawRows;
  readonly previousForecast: string | null;
  readonly currentForecast: string | null;
}

/** A bridge that has been worked out, and in which words it is shown. */
export interface BuiltForecastBridge {
  readonly bridge: ForecastBridge;
  readonly names: Names;
  readonly language: Language;
  /** The first day that both are forecasts of. */
  readonly from: number;
}

/** Reads two forecasts and works out the bridge between them. Problems: those of the tables, differentWindows, forecastsReversed, amountOutOfRange. */
export function builtForecastBridge({
  previous,
  current,
  previousForecast,
  currentForecast,
}: TwoForecasts): BuiltForecastBridge | LocatedProblem {
  const names = createNames();
  const before = readWritten(previous, previousForecast, names);
  if (isLocated(before)) return before;
  const after = readWritten(current, currentForecast, names);
  if (isLocated(after)) return after;
  const wrong = notComparable(before, after);
  if (wrong !== null) return wrong;
  const bridge = forecastBridge(before, after);
  if (isProblem(bridge)) return ofCall(bridge);
  return { bridge, names, language: after.language, from: after.from };
}
