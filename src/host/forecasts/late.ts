import type { Outcome } from '../failure';
import { withFetched } from '../withFetched';
import type * as forecasts from './freezeForecast';

/** What freezes forecasts is fetched when it is first asked for, with what calculates them. */
const ask = withFetched(
  (): Promise<typeof forecasts> => import(/* webpackChunkName: "forecasts" */ './freezeForecast'),
);

/** What has been frozen. */
export function lookAtForecasts(): Promise<Outcome<forecasts.ForecastsFound>> {
  return ask((module) => module.lookAtForecasts());
}

/** Freezes the forecast as it is now. */
export function freezeForecast(wish: forecasts.FreezeForecast): Promise<Outcome<forecasts.FrozenReceipt>> {
  return ask((module) => module.freezeForecast(wish));
}
