import type { Day } from '../../core/day';
import type { PriceOption } from '../../functions/prices/priceOptions';
import type { Failure } from '../../host/failure';
import type { LocatedProblem } from '../../text/problem';

/** The calculations, each a form that writes a sheet. */
export type CalculationId = 'shift' | 'investment' | 'observed' | 'netCost';

/** Why a field cannot be understood. */
export type FieldTrouble = 'noText' | 'noNumber' | 'noShare' | 'noYear' | 'noYears' | 'noMunicipality';

/** What has been typed into the fields of a form, by their ids; a field that is left out says what it usually says. */
export type Typed = Readonly<Partial<Record<string, string>>>;

/** What is wrong with which fields. */
export type FieldTroubles = Readonly<Partial<Record<string, FieldTrouble>>>;

/** Prices of the workbook's list; null: it has none, or it has not been looked at. */
export type FoundPrices = readonly PriceOption[] | LocatedProblem | Failure | null;

/** What the pane knows of the calculations. */
export interface CalculationsState {
  readonly chosen: CalculationId;
  readonly typed: Readonly<Partial<Record<CalculationId, Typed>>>;
  readonly troubles: FieldTroubles;
  readonly prices: FoundPrices;
  readonly today: Day | null;
}

/** Before anything is typed. */
export const noCalculations: CalculationsState = {
  chosen: 'investment',
  typed: {},
  troubles: {},
  prices: null,
  today: null,
};

/** What has happened with the calculations. */
export type CalculationsEvent =
  | { readonly type: 'looked'; readonly prices: FoundPrices; readonly today: Day | null }
  | { readonly type: 'chose'; readonly form: CalculationId }
  | { readonly type: 'typed'; readonly values: Typed }
  | { readonly type: 'refused'; readonly troubles: FieldTroubles }
  | { readonly type: 'understood' };

/** The calculations after an event. What was wrong with a field is no longer said once something is typed into it. */
export function calculationsReducer(state: CalculationsState, event: CalculationsEvent): CalculationsState {
  switch (event.type) {
    case 'looked':
      return { ...state, prices: event.prices, today: event.today };
    case 'chose':
      return { ...state, chosen: event.form, troubles: {} };
    case 'typed': {
      const typed = { ...state.typed[state.chosen], ...event.values };
      const left = Object.entries(state.troubles).filter(([field]) => !(field in event.values));
      return {
        ...state,
        typed: { ...state.typed, [state.chosen]: typed },
        troubles: Object.fromEntries(left),
      };
    }
    case 'refused':
      return { ...state, troubles: event.troubles };
    case 'understood':
      return { ...state, troubles: {} };
  }
}
