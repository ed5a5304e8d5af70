import type { Day } from '../core/day';

/** A forecast is to be shown by placement, and its period has more calendar months than there is room for. */
export interface TooManyMonths {
  readonly problem: 'tooManyMonths';
  readonly months: number;
}

/** A forecast is asked for over more than ten years. */
export interface ForecastTooLong {
  readonly problem: 'forecastTooLong';
}

/** Two forecasts that are to be compared are of different days. */
export interface DifferentWindows {
  readonly problem: 'differentWindows';
  readonly from: Day;
  readonly to: Day;
  readonly otherFrom: Day;
  readonly otherTo: Day;
}

/** The earlier of two forecasts that are to be compared is as of a later day than the other. */
export interface ForecastsReversed {
  readonly problem: 'forecastsReversed';
  readonly asOf: Day;
  readonly otherAsOf: Day;
}

/** Rows that should be of one forecast are of several. */
export interface SeveralForecasts {
  readonly problem: 'severalForecasts';
}

/** The table has no forecast of that name; null: it has none at all. */
export interface ForecastNotFound {
  readonly problem: 'forecastNotFound';
  readonly id: string | null;
}

/** What can be wrong with the days of forecasts, and with forecasts by placement. */
export type ForecastProblem =
  | TooManyMonths
  | ForecastTooLong
  | DifferentWindows
  | ForecastsReversed
  | SeveralForecasts
  | ForecastNotFound;
