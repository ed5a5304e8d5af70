import { type Remote, wrap } from 'comlink';
import type { ForecastAnswer, ForecastAsked, ForecastSources } from '../../functions/forecast/forecastAnswer';
import type { LocatedProblem } from '../../text/problem';
import { failureOf, type Outcome } from '../failure';
import type { ReaderWorker } from '../lists/listReader';
import { watchOver } from '../lists/readerWatch';

/** Forecasts beside the pane, which never waits for it. */
export interface Forecaster {
  /** The answer; cancelled where it was stopped before that, readerFailed where it broke down. */
  readonly answer: (
    sources: ForecastSources,
    asked: ForecastAsked,
  ) => Promise<Outcome<ForecastAnswer | LocatedProblem>>;
  /** Stops whatever is under way; the forecaster cannot be used again. */
  readonly stop: () => void;
}

/** What it is asked, as comlink carries it. */
interface Forecasting {
  readonly forecastAnswer: (
    sources: ForecastSources,
    asked: ForecastAsked,
  ) => ForecastAnswer | LocatedProblem;
}

/** A hundred thousand placements are read and forecast in some seconds, on an old computer in a minute. */
const patience = 180_000;

/** A forecaster, in a worker of its own that is started here. */
export function createForecaster(worker: ReaderWorker = startWorker()): Forecaster {
  const forecasting: Remote<Forecasting> = wrap<Forecasting>(worker.endpoint);
  const watch = watchOver(worker);
  return {
    answer: async (sources, asked) => {
      try {
        return await watch.over(async () => await forecasting.forecastAnswer(sources, asked), patience);
      } catch (error) {
        return failureOf(error);
      }
    },
    stop: () => {
      watch.stop('cancelled');
    },
  };
}

function startWorker(): ReaderWorker {
  const worker = new Worker('forecastWorker.js');
  return {
    endpoint: worker,
    onBreakdown: (listener) => {
      worker.addEventListener('error', listener);
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
