import { latePlace } from '../latePlace';

/** The place of the forecast, fetched when it is first shown. */
export const LateForecastPlace = latePlace(() =>
  import(/* webpackChunkName: "forecast" */ './ForecastPlace').then(({ ForecastPlace }) => ForecastPlace),
);
