import type { ForecastAnswer } from '../../functions/forecast/forecastAnswer';
import type { Failure } from '../../host/failure';
import type { LocatedProblem } from '../../text/problem';
import type { ChangedSince, MadeOf } from './forecastFreshness';
import { type ScenarioForm, type ScenarioField, formAfter, type ScenarioTroubles } from './scenarioForm';

/** What is being done about a forecast. */
export type ForecastStep = 'reading' | 'counting';

/** What the pane knows of where the year ends. */
export interface ForecastState {
  /** Null: nothing is being worked out. */
  readonly step: ForecastStep | null;
  /** What was found, or why nothing was; null: nobody has asked, or it was stopped. */
  readonly answer: ForecastAnswer | LocatedProblem | Failure | null;
  /** What the figures that are shown were made of; null: there are none. */
  readonly madeOf: MadeOf | null;
  /** What of that has changed since; none: the figures are those of the workbook, as far as the pane has heard. */
  readonly changed: readonly ChangedSince[];
  /** A change of a scenario that is being made or edited; null: none is. */
  readonly form: ScenarioForm | null;
  /** The name of the scenario that is about to be taken away, until somebody says yes or no. */
  readonly leaving: string | null;
}

/** Before anybody has asked. */
export const nothingForecast: ForecastState = {
  step: null,
  answer: null,
  madeOf: null,
  changed: [],
  form: null,
  leaving: null,
};

/** What has happened with the forecast. */
export type ForecastEvent =
  | { readonly type: 'began'; readonly step: ForecastStep }
  | {
      readonly type: 'answered';
      readonly answer: NonNullable<ForecastState['answer']>;
      readonly madeOf: MadeOf | null;
    }
  | { readonly type: 'compared'; readonly changed: readonly ChangedSince[] }
  | { readonly type: 'stopped' }
  | { readonly type: 'opened'; readonly form: ScenarioForm }
  | { readonly type: 'typed'; readonly field: ScenarioField; readonly text: string }
  | { readonly type: 'refused'; readonly troubles: ScenarioTroubles }
  | { readonly type: 'closed' }
  | { readonly type: 'leaving'; readonly scenario: string | null };

/** The forecast after an event. What was found before stays to be read until there is something new. */
export function forecastReducer(state: ForecastState, event: ForecastEvent): ForecastState {
  switch (event.type) {
    case 'began':
      return { ...state, step: event.step };
    case 'answered':
      return { ...state, step: null, answer: event.answer, madeOf: event.madeOf, changed: [] };
    case 'compared':
      return { ...state, changed: event.changed };
    case 'stopped':
      return { ...state, step: null };
    case 'opened':
      return { ...state, form: event.form, leaving: null };
    case 'typed':
      return state.form === null ? state : { ...state, form: formAfter(state.form, event) };
    case 'refused':
      return state.form === null ? state : { ...state, form: { ...state.form, troubles: event.troubles } };
    case 'closed':
      return { ...state, form: null };
    case 'leaving':
      return { ...state, leaving: event.scenario };
  }
}
