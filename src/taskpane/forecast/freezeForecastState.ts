import type { Failure } from '../../host/failure';
import type { ForecastsFound, FreezeForecast } from '../../host/forecasts/freezeForecast';

/** The year that would be frozen, and the day through which the list is known. */
export type YearToFreeze = Pick<FreezeForecast, 'asOf' | 'from' | 'to'>;

/** What the pane knows of the forecasts that have been frozen. */
export interface FreezeForecastState {
  /** Null: nobody has looked yet. */
  readonly found: ForecastsFound | Failure | null;
  /** Of which days a forecast would be that is frozen now; null: nobody knows yet. */
  readonly days: YearToFreeze | null;
  readonly who: string;
  readonly shownTo: string;
  /** Whether it was asked for without saying who does it. */
  readonly lacksWho: boolean;
  /** Whether it was asked for without saying for whom. */
  readonly lacksShownTo: boolean;
}

/** Before anybody has looked. */
export const nothingFrozen: FreezeForecastState = {
  found: null,
  days: null,
  who: '',
  shownTo: '',
  lacksWho: false,
  lacksShownTo: false,
};

/** What can be typed. */
export type FreezeForecastFields = Pick<FreezeForecastState, 'who' | 'shownTo'>;

/** What of it was asked for without. */
export type LackingFields = Pick<FreezeForecastState, 'lacksWho' | 'lacksShownTo'>;

/** What has happened with frozen forecasts. */
export type FreezeForecastEvent =
  | { readonly type: 'found'; readonly found: ForecastsFound | Failure; readonly days: YearToFreeze }
  | { readonly type: 'changed'; readonly fields: Partial<FreezeForecastFields> }
  | { readonly type: 'refused'; readonly lacking: LackingFields }
  /** One has been frozen: the next one is for others. */
  | { readonly type: 'frozen' };

/** The frozen forecasts after an event. */
export function freezeForecastReducer(
  state: FreezeForecastState,
  event: FreezeForecastEvent,
): FreezeForecastState {
  switch (event.type) {
    case 'found': {
      const { found, days } = event;
      // Who froze last is proposed, unless somebody has typed another name.
      const who = state.who !== '' || 'failure' in found ? state.who : found.who;
      return { ...state, found, days, who };
    }
    case 'changed':
      return { ...state, ...event.fields, ...stillLacking(state, event.fields) };
    case 'refused':
      return { ...state, ...event.lacking };
    case 'frozen':
      return { ...state, shownTo: '' };
  }
}

/** What is typed into is no longer told to be lacking. */
function stillLacking(
  { lacksWho, lacksShownTo }: LackingFields,
  { who, shownTo }: Partial<FreezeForecastFields>,
): LackingFields {
  return {
    lacksWho: lacksWho && who === undefined,
    lacksShownTo: lacksShownTo && shownTo === undefined,
  };
}
