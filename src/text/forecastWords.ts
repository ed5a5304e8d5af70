import type { EndsBy } from '../core/forecast/remaining';
import type { PoolScope } from '../core/forecast/pools';
import type { Text } from './language';
import type { Words } from './words';

/** What can be chosen for a forecast. */
export type ForecastOption =
  'from' | 'closedThrough' | 'carryForward' | 'historyFrom' | 'dayRule' | 'years' | 'seed' | 'show';

/** What each of them is called in the table of choices. */
export const forecastOptionWords: Words<ForecastOption> = {
  from: { sv: 'Från', en: 'From' },
  closedThrough: { sv: 'Stängt till och med', en: 'Closed through' },
  carryForward: { sv: 'För vidare', en: 'Carry forward' },
  historyFrom: { sv: 'Historik från', en: 'History from' },
  dayRule: { sv: 'Dygnsregel', en: 'Day rule' },
  years: { sv: 'Simulerade år', en: 'Simulated years' },
  seed: { sv: 'Slumpfrö', en: 'Seed' },
  show: { sv: 'Visa', en: 'Show' },
};

/** What a forecast shows: a line for each kind, for each placement and flow, or for each assumption. */
export type ForecastView = 'kinds' | 'placements' | 'assumptions';

/** The words for it. */
export const forecastViewWords: Words<ForecastView> = {
  kinds: { sv: 'former', en: 'kinds' },
  placements: { sv: 'placeringar', en: 'placements' },
  assumptions: { sv: 'antaganden', en: 'assumptions' },
};

/** The columns of a forecast by kind, from the left. */
export const forecastHeaders = {
  kind: { sv: 'Placeringsform', en: 'Kind' },
  soFar: { sv: 'Hittills', en: 'So far' },
  committed: { sv: 'Pågående', en: 'Committed' },
  expectedNew: { sv: 'Nya', en: 'Expected new' },
  adjustments: { sv: 'Justeringar', en: 'Adjustments' },
  carried: { sv: 'Förs vidare', en: 'Carried forward' },
  fullYear: { sv: 'Helår', en: 'Full year' },
  budget: { sv: 'Budget', en: 'Budget' },
  variance: { sv: 'Avvikelse', en: 'Variance' },
  low: { sv: 'Låg', en: 'Low' },
  high: { sv: 'Hög', en: 'High' },
  withinBudget: { sv: 'Sannolikhet inom budget', en: 'Probability within budget' },
  residual: { sv: 'Bokfört − lista', en: 'Booked − list' },
  daysAhead: { sv: 'Dygn framåt', en: 'Days ahead' },
  unpriced: { sv: 'Dygn utan pris', en: 'Days without price' },
  scope: { sv: 'Längd lärd av', en: 'Lengths learnt from' },
} as const satisfies Readonly<Record<string, Text>>;

/** By whose ends lengths were learnt. */
export const scopeWords: Readonly<Record<PoolScope, Text>> = {
  kind: { sv: 'formen', en: 'the kind' },
  group: { sv: 'prognosgruppen', en: 'the forecast group' },
  all: { sv: 'alla former', en: 'all kinds' },
};

/** What a line of a forecast by placement is about. */
export type SnapshotPart = 'placement' | 'expectedNew' | 'adjustment' | 'residual' | 'carried' | 'total';

/** What each of them is called. */
export const snapshotPartWords: Words<SnapshotPart> = {
  placement: { sv: 'Placering', en: 'Placement' },
  expectedNew: { sv: 'Nya', en: 'Expected new' },
  adjustment: { sv: 'Justering', en: 'Adjustment' },
  residual: { sv: 'Bokfört − lista', en: 'Booked − list' },
  carried: { sv: 'Förs vidare', en: 'Carried forward' },
  total: { sv: 'Summa', en: 'Total' },
};

/** The columns of a forecast by placement, from the left. */
export const snapshotHeaders = {
  part: { sv: 'Slag', en: 'Part' },
  placementId: { sv: 'Placerings-ID', en: 'Placement ID' },
  kind: { sv: 'Placeringsform', en: 'Kind' },
  closed: { sv: 'Stängda månader', en: 'Closed months' },
  after: { sv: 'Därefter hittills', en: 'So far after' },
  ahead: { sv: 'Framåt', en: 'Ahead' },
  fullYear: { sv: 'Helår', en: 'Full year' },
  daysAhead: { sv: 'Dygn framåt', en: 'Days ahead' },
  endsBy: { sv: 'Slutar enligt', en: 'Ends by' },
} as const satisfies Readonly<Record<string, Text>>;

/** By what an open placement is expected to end. */
export const endsByWords: Readonly<Record<EndsBy, Text>> = {
  certainEnd: { sv: 'säkert slut', en: 'certain end' },
  plannedEnd: { sv: 'planerat slut', en: 'planned end' },
  lengths: { sv: 'tidigare längder', en: 'earlier lengths' },
};

/** The lines of the assumptions, from above; those of kinds follow. */
export const assumptionWords = {
  header: { sv: 'Antagande', en: 'Assumption' },
  value: { sv: 'Värde', en: 'Value' },
  asOf: { sv: 'Avstämningsdatum', en: 'As-of date' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  historyFrom: { sv: 'Historik från', en: 'History from' },
  windowFrom: { sv: 'Längder och priser lärda från', en: 'Lengths and prices learnt from' },
  years: { sv: 'Simulerade år', en: 'Simulated years' },
  seed: { sv: 'Slumpfrö', en: 'Seed' },
  lag: { sv: 'Registreringsfördröjning, dagar (median)', en: 'Registration lag, days (median)' },
  oneMoreKind: { sv: 'Dyraste formen per dygn', en: 'Dearest kind by the day' },
  oneMoreCost: { sv: 'En placering till av den, kr', en: 'One more placement of it, SEK' },
  arrivals: { sv: 'Nya under resten', en: 'New in what is left' },
  chance: { sv: 'Sannolikhet för minst en ny', en: 'Probability of at least one new' },
  lengths: { sv: 'Längd lärd av', en: 'Lengths learnt from' },
} as const satisfies Readonly<Record<string, Text>>;

/** The columns of a back-test, from the left. */
export const backTestHeaders = {
  asOf: { sv: 'Avstämningsdatum', en: 'As-of date' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  forecast: { sv: 'Prognos', en: 'Forecast' },
  outcome: { sv: 'Utfall', en: 'Outcome' },
  error: { sv: 'Fel', en: 'Error' },
  low: { sv: 'Låg', en: 'Low' },
  high: { sv: 'Hög', en: 'High' },
  inside: { sv: 'Inom intervallet', en: 'Inside the range' },
} as const satisfies Readonly<Record<string, Text>>;

/** The lines below the as-of dates. */
export const trackRecordWords = {
  bias: { sv: 'Medelfel', en: 'Mean error' },
  absoluteError: { sv: 'Absolut medelfel', en: 'Mean absolute error' },
  insideShare: { sv: 'Andel inom intervallet', en: 'Share inside the range' },
} as const satisfies Readonly<Record<string, Text>>;
