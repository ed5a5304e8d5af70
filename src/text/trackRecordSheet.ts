import { backTestHeaders } from './forecastWords';
import type { Texts } from './pane';
import { headingTexts } from './reportSheet';

/** What stands on the sheet of the track record, apart from what functions answer. */
export const trackRecordTexts = {
  sheetName: { sv: 'Träffsäkerhet', en: 'Track record' },
  sheetAbout: {
    sv: 'Hur rätt prognosen hade haft vid de senaste 24 månadsskiftena: prognos mot utfall, fel och intervall.',
    en: 'How right the forecast would have been at the last 24 ends of months: forecast against outcome, error and range.',
  },
  title: { sv: 'Prognosens träffsäkerhet', en: 'The track record of the forecast' },
  testFrom: { sv: 'Prövas från', en: 'Tried from' },
  inWords: { sv: 'Hur rätt har prognosen haft?', en: 'How right has the forecast been?' },
  table: { sv: 'Prognos mot utfall, per månadsskifte', en: 'Forecast against outcome, by end of month' },
  asOf: { sv: 'Prognos gjord per', en: 'Forecast as of' },
  from: { sv: 'För dagarna från', en: 'For the days from' },
  to: backTestHeaders.to,
  forecast: backTestHeaders.forecast,
  outcome: backTestHeaders.outcome,
  error: { sv: 'Fel (plus = för hög prognos)', en: 'Error (plus = forecast too high)' },
  errorShare: { sv: 'Fel % av utfallet', en: 'Error % of the outcome' },
  low: backTestHeaders.low,
  high: backTestHeaders.high,
  inside: backTestHeaders.inside,
  chartColumns: { sv: 'Det som diagrammet ritar', en: 'What the chart draws' },
  chart: {
    sv: 'Prognos och intervall vid varje månadsskifte, % över eller under utfallet',
    en: 'Forecast and range at each end of month, % above or below the outcome',
  },
  rowsAre: {
    sv: 'Varje rad är prognosen för kalenderåret (eller det av det som prövas) med bara det som var känt den dagen, mot det som listan säger i dag. Rader med datum i Registrerad var kända från det datumet.',
    en: 'Each row is the forecast of the calendar year (or what of it is tried) from only what was known that day, against what the list says today. Rows with a date in Registered were known from that day.',
  },
  dashIs: {
    sv: '– = historiken var för kort för en prognos den dagen.',
    en: '– = the history was too short for a forecast that day.',
  },
  notAlone: {
    sv: 'Månadsskiften under samma år har samma utfall att träffa: de är inte 24 oberoende prov.',
    en: 'Ends of months of one year have the same outcome to meet: they are not 24 independent trials.',
  },
  chartIs: {
    sv: 'I diagrammet är varje prognos en andel över eller under sitt eget utfall, så att hela år och delar av år kan stå bredvid varandra. Vid varje årsskifte börjar nästa års prognos.',
    en: 'In the chart each forecast is a share above or below its own outcome, so that whole years and parts of years can stand beside each other. At each turn of the year the next year’s forecast begins.',
  },
  options: {
    sv: 'Val för beräkningen (ändras i Prognosval)',
    en: 'Options of the call (changed in ForecastOptions)',
  },
  listBackTest: { sv: 'Underlag: BACKTEST', en: 'Basis: BACKTEST' },
} as const satisfies Texts;

/** What the blocks of the sheet are called, from above; the last ones stand to the right. */
export const trackRecordBlockNames = {
  heading: headingTexts.about,
  inWords: trackRecordTexts.inWords,
  table: trackRecordTexts.table,
  options: trackRecordTexts.options,
  listBackTest: trackRecordTexts.listBackTest,
  drawn: trackRecordTexts.chartColumns,
} as const satisfies Texts;

/** Its sentences, in parts between which figures stand. */
export const trackRecordSentences = {
  tried: { sv: 'Prognosen har prövats vid ', en: 'The forecast has been tried at ' },
  ends: { sv: ' månadsskiften, ', en: ' ends of months, ' },
  none: {
    sv: 'Historiken i listan är för kort: vid inget av månadsskiftena går det att göra en prognos (365 dagar och tio nya placeringar behövs).',
    en: 'The history in the list is too short: at none of the ends of months can a forecast be made (it takes 365 days and ten new placements).',
  },
  tooShort: { sv: 'Vid ', en: 'At ' },
  ofThem: {
    sv: ' av månadsskiftena var historiken för kort för en prognos.',
    en: ' of the ends of months the history was too short for a forecast.',
  },
  bias: { sv: 'I genomsnitt var prognosen ', en: 'On average the forecast was ' },
  tooHigh: { sv: ' tkr för hög.', en: ' thousand SEK too high.' },
  tooLow: { sv: ' tkr för låg.', en: ' thousand SEK too low.' },
  size: {
    sv: 'Felet, åt vilket håll det än var, var i genomsnitt ',
    en: 'The error, whichever way, was on average ',
  },
  thatIs: { sv: ' tkr, det vill säga ', en: ' thousand SEK, that is ' },
  ofOutcome: { sv: ' % av utfallet.', en: ' % of the outcome.' },
  inside: { sv: 'Av 100 utfall låg ', en: 'Of 100 outcomes ' },
  promised: {
    sv: ' inom intervallet. Det är gjort för att hålla 80.',
    en: ' lay in the range. It is made to hold 80.',
  },
  failed: {
    sv: 'Prövningen kunde inte räknas. Felet står vid cellen ',
    en: 'The trial could not be calculated. The error is told at the cell ',
  },
} as const satisfies Texts;
