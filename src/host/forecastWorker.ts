import { expose } from 'comlink';
import { forecastAnswer } from '../functions/forecast/forecastAnswer';

/** What the worker that forecasts can be asked. */
const forecasting = { forecastAnswer };

/** The entry of the worker that forecasts: drawing thousands of years must not keep the pane waiting. */
expose(forecasting);
