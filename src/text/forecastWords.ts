import type { EndsBy } from '../core/forecast/remaining';
import type { PoolScope } from '../core/forecast/pools';
import type { SnapshotPart } from '../core/forecast/snapshot';
import type { ChangeClass } from '../core/forecastBridge/changeClass';
import { forecastOptionWords } from './forecastOptionWords';
import type { Text } from './language';
import type { Words } from './words';

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

/** The columns of a forecast by cost centre and activity, from the left. */
export const placeHeaders = {
  unit: { sv: 'Ansvar', en: 'Unit' },
  activity: { sv: 'Verksamhet', en: 'Activity' },
  soFar: forecastHeaders.soFar,
  committed: forecastHeaders.committed,
  expectedNew: forecastHeaders.expectedNew,
  adjustments: forecastHeaders.adjustments,
  carried: forecastHeaders.carried,
  fullYear: forecastHeaders.fullYear,
  budget: forecastHeaders.budget,
  variance: forecastHeaders.variance,
  residual: forecastHeaders.residual,
} as const satisfies Readonly<Record<string, Text>>;

/** The columns of a forecast by month, from the left: each month is known by its last day, and amounts are added up through it. */
export const forecastMonthHeaders = {
  through: { sv: 'Till och med', en: 'Through' },
  soFar: forecastHeaders.soFar,
  expected: { sv: 'Prognos', en: 'Forecast' },
  low: forecastHeaders.low,
  high: forecastHeaders.high,
  budget: forecastHeaders.budget,
} as const satisfies Readonly<Record<string, Text>>;

/** By whose ends lengths were learnt. */
export const scopeWords: Readonly<Record<PoolScope, Text>> = {
  kind: { sv: 'formen', en: 'the kind' },
  group: { sv: 'prognosgruppen', en: 'the forecast group' },
  all: { sv: 'alla former', en: 'all kinds' },
};

/** What a line of a forecast by placement is about, as it is shown: the last is the total. */
export type ShownPart = SnapshotPart | 'total';

/** What each of them is called. */
export const snapshotPartWords: Words<ShownPart> = {
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
  firstDay: { sv: 'Första dag', en: 'First day' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  calendarDays: { sv: 'Kalenderdagar', en: 'Calendar days' },
  asOf: { sv: 'Avstämningsdatum', en: 'As-of date' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  closedThrough: forecastOptionWords.closedThrough,
} as const satisfies Readonly<Record<string, Text>>;

/** A forecast by placement has room for the months of a year. */
export const mostSnapshotMonths = 12;

/** The columns to the right of these: what each month of the period has cost so far. */
export const snapshotMonthHeaders: readonly Text[] = Array.from(
  { length: mostSnapshotMonths },
  (_, month) => ({
    sv: `Månad ${month + 1}`,
    en: `Month ${month + 1}`,
  }),
);

/** By what an open placement is expected to end. */
export const endsByWords: Readonly<Record<EndsBy, Text>> = {
  certainEnd: { sv: 'säkert slut', en: 'certain end' },
  plannedEnd: { sv: 'planerat slut', en: 'planned end' },
  lengths: { sv: 'tidigare längder', en: 'earlier lengths' },
};

/** What a bridge between two forecasts shows: a row for each placement, or for each class. */
export type ForecastBridgeView = 'rows' | 'summary';

/** The words for it. */
export const forecastBridgeViewWords: Words<ForecastBridgeView> = {
  rows: { sv: 'rader', en: 'rows' },
  summary: { sv: 'sammandrag', en: 'summary' },
};

/** Why the full year of a placement, or of what is forecast beside them, became another. */
export const changeClassWords: Words<ChangeClass> = {
  corrected: { sv: 'Rättad (stängda månader)', en: 'Corrected (closed months)' },
  new: { sv: 'Ny', en: 'New' },
  ended: { sv: 'Avslutad', en: 'Ended' },
  movedKind: { sv: 'Bytt form', en: 'Moved kind' },
  prolongedOrShortened: { sv: 'Förlängd eller förkortad', en: 'Prolonged or shortened' },
  price: { sv: 'Pris', en: 'Price' },
  unchanged: { sv: 'Oförändrad', en: 'Unchanged' },
  expectedFlow: { sv: 'Väntat inflöde', en: 'Expected flow' },
  adjustments: { sv: 'Justeringar', en: 'Adjustments' },
  ledgerResidual: { sv: 'Bokfört − lista', en: 'Booked − list' },
};

/** The first and the last lines of a bridge between two forecasts. */
export const forecastBridgeLabels = {
  before: { sv: 'Tidigare prognos', en: 'Earlier forecast' },
  after: { sv: 'Senare prognos', en: 'Later forecast' },
  check: { sv: 'Kontroll', en: 'Check' },
} as const satisfies Readonly<Record<string, Text>>;

/** The columns of a bridge between two forecasts, from the left; amounts are kronor of the full year, and plus is dearer. */
export const forecastBridgeHeaders = {
  changeClass: { sv: 'Orsak', en: 'Cause' },
  placementId: snapshotHeaders.placementId,
  kindBefore: { sv: 'Form före', en: 'Kind before' },
  kindAfter: { sv: 'Form efter', en: 'Kind after' },
  daysBefore: { sv: 'Kalenderdagar före', en: 'Calendar days before' },
  daysAfter: { sv: 'Kalenderdagar efter', en: 'Calendar days after' },
  amountBefore: { sv: 'Helår före', en: 'Full year before' },
  amountAfter: { sv: 'Helår efter', en: 'Full year after' },
  change: { sv: 'Ändring', en: 'Change' },
} as const satisfies Readonly<Record<string, Text>>;

/** The column of its summary that counts rows. */
export const changedRowsHeader: Text = { sv: 'Antal rader', en: 'Rows' };

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
  unknownName: { sv: 'Namn som inte finns', en: 'Name that is not there' },
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
