import { civilFromDay, type Day, dayFromCivil } from '../../core/day';
import { isFailure } from '../../host/failure';
import { forecastFrozen } from '../../text/paneFreezeForecast';
import { type Desk, fail, succeed } from '../desk';
import { look as lookAtSheets } from '../followUp/look';
import { knownThrough } from '../knownThrough';
import { tableIntentions } from '../tableIntentions';
import type { FreezeForecastEvent, FreezeForecastFields, YearToFreeze } from './freezeForecastState';

/** What the user can want with frozen forecasts. */
export interface FreezeForecastIntentions {
  /** To see what has been frozen. */
  readonly look: () => Promise<void>;
  readonly change: (fields: Partial<FreezeForecastFields>) => void;
  /** To freeze the forecast as it is now. */
  readonly freeze: () => Promise<void>;
}

/** Carries out what the user wants with frozen forecasts. */
export function freezeForecastIntentions(desk: Desk): FreezeForecastIntentions {
  return {
    look: () => look(desk),
    change: (fields) => {
      tell(desk, { type: 'changed', fields });
    },
    freeze: () => freeze(desk),
  };
}

function tell({ store }: Desk, event: FreezeForecastEvent): void {
  store.dispatch({ type: 'freezeForecast', event });
}

async function look(desk: Desk): Promise<void> {
  const asOf = await knownThrough(desk);
  if (asOf === null) return;
  tell(desk, { type: 'found', found: await desk.workbook.lookAtForecasts(), days: yearOf(asOf) });
}

/** The calendar year of the day. */
function yearOf(asOf: Day): YearToFreeze {
  const { year } = civilFromDay(asOf);
  const [from, to] = [dayFromCivil({ year, month: 1, day: 1 }), dayFromCivil({ year, month: 12, day: 31 })];
  return { asOf, from: from ?? asOf, to: to ?? asOf };
}

/** Nothing is frozen that nobody answers for, or that is shown to nobody. */
async function freeze(desk: Desk): Promise<void> {
  const { store, workbook } = desk;
  const state = store.state();
  if (state.work !== null) return;
  const [who, shownTo] = [state.frozen.who.trim(), state.frozen.shownTo.trim()];
  const lacking = { lacksWho: who === '', lacksShownTo: shownTo === '' };
  if (lacking.lacksWho || lacking.lacksShownTo) {
    tell(desk, { type: 'refused', lacking });
    return;
  }
  store.dispatch({ type: 'began', work: { on: 'freezeForecast', id: 'freeze' } });
  const asOf = await knownThrough(desk);
  if (asOf !== null) {
    const receipt = await workbook.freezeForecast({ ...yearOf(asOf), who, shownTo });
    if (isFailure(receipt)) fail(desk, receipt);
    else {
      tell(desk, { type: 'frozen' });
      await Promise.all([look(desk), tableIntentions(desk).refresh(), lookAtSheets(desk)]);
      succeed(desk, forecastFrozen(receipt));
    }
  }
  store.dispatch({ type: 'ended' });
}
