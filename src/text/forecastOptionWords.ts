import type { Words } from './words';

/** What can be chosen for a forecast. */
export type ForecastOption =
  | 'from'
  | 'closedThrough'
  | 'carryForward'
  | 'historyFrom'
  | 'dayRule'
  | 'years'
  | 'seed'
  | 'paymentLag'
  | 'show'
  | 'unsaid';

/** What each of them is called in the table of choices. */
export const forecastOptionWords: Words<ForecastOption> = {
  from: { sv: 'Från', en: 'From' },
  closedThrough: { sv: 'Stängt till och med', en: 'Closed through' },
  carryForward: { sv: 'För vidare', en: 'Carry forward' },
  historyFrom: { sv: 'Historik från', en: 'History from' },
  dayRule: { sv: 'Dygnsregel', en: 'Day rule' },
  years: { sv: 'Simulerade år', en: 'Simulated years' },
  seed: { sv: 'Slumpfrö', en: 'Seed' },
  paymentLag: { sv: 'Betalningsfördröjning', en: 'Payment lag' },
  show: { sv: 'Visa', en: 'Show' },
  unsaid: { sv: 'Utan svar', en: 'No answer' },
};

/** What a forecast shows: a line for each kind, cost centre with activity, month, placement and flow, assumption or scenario. */
export type ForecastView = 'kinds' | 'units' | 'months' | 'placements' | 'assumptions' | 'scenarios';

/** The words for it. */
export const forecastViewWords: Words<ForecastView> = {
  kinds: { sv: 'former', en: 'kinds' },
  units: { sv: 'ansvar', en: 'units' },
  months: { sv: 'månader', en: 'months' },
  placements: { sv: 'placeringar', en: 'placements' },
  assumptions: { sv: 'antaganden', en: 'assumptions' },
  scenarios: { sv: 'scenarier', en: 'scenarios' },
};
