import { type Remote, wrap } from 'comlink';
import type { ForecastAnswer, ForecastAsked } from '../../functions/forecast/forecastAnswer';
import type { ForecastTables } from '../../functions/frozenForecast/computedForecast';
import type { LocatedProblem } from '../../text/problem';
import { failureOf, type Outcome } from '../failure';
import { watchOver } from '../lists/readerWatch';
import { type SpokenWorker, startWorker } from '../startWorker';

/** Forecasts beside the pane, which never waits for it. */
export interface Forecaster {
  /** The answer; cancelled where it was stopped before that, forecastFailed where it broke down. */
  readonly answer: (
    tables: ForecastTables,
    asked: ForecastAsked,
  ) => Promise<Outcome<ForecastAnswer | LocatedProblem>>;
  /** Stops whatever is under way; the forecaster cannot be used again. */
  readonly stop: () => void;
}

/** What it is asked, as comlink carries it. */
interface Forecasting {
  readonly forecastAnswer: (tables: ForecastTables, asked: ForecastAsked) => ForecastAnswer | LocatedProblem;
}

/** A hundred thousand placements are read and forecast in some seconds, on an old computer in a minute. */
const patience = 180_000;

/** A forecaster, in a worker of its own that is started here. */
export function createForecaster(worker: SpokenWorker = startWorker('forecastWorker.js')): Forecaster {
  const forecasting: Remote<Forecasting> = wrap<Forecasting>(worker.endpoint);
  const watch = watchOver(worker);
  return {
    answer: async (tables, asked) => {
      try {
        return await watch.over(async () => await forecasting.forecastAnswer(tables, asked), patience);
      } catch (error) {
        const failure = failureOf(error);
        return failure.failure === 'readerFailed' ? { failure: 'forecastFailed' } : failure;
      }
    },
    stop: () => {
      watch.stop('cancelled');
    },
  };
}
