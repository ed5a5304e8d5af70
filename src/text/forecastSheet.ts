import { forecastHeaders, forecastMonthHeaders, placeHeaders } from './forecastWords';
import type { Texts } from './pane';
import { headingTexts } from './reportSheet';

/** What stands on the sheet of the forecast, apart from what functions answer. */
export const forecastSheetTexts = {
  sheetName: { sv: 'Prognos', en: 'Forecast' },
  sheetAbout: {
    sv: 'Var året slutar och hur säkert det är: per form, ansvar och månad, mot budget, med antagandena i ord.',
    en: 'Where the year ends and how sure that is: by kind, cost centre and month, against the budget, with the assumptions in words.',
  },
  title: { sv: 'Helårsprognos', en: 'Full-year forecast' },
  yearFrom: {
    sv: 'Prognosåret, från (kan väljas i Prognosval)',
    en: 'The forecast year, from (see ForecastOptions)',
  },
  yearTo: { sv: 'Prognosåret, till', en: 'The forecast year, to' },
  closedThrough: { sv: 'Stängt till och med (i Prognosval)', en: 'Closed through (in ForecastOptions)' },
  noMonth: { sv: 'ingen månad', en: 'no month' },
  previous: { sv: 'Förra frysta prognosen för året', en: 'Last frozen forecast of the year' },
  noPrevious: { sv: 'ingen', en: 'none' },
  byKind: { sv: 'Prognos per form', en: 'Forecast by kind' },
  kind: forecastHeaders.kind,
  soFar: forecastHeaders.soFar,
  committed: forecastHeaders.committed,
  expectedNew: forecastHeaders.expectedNew,
  adjustments: forecastHeaders.adjustments,
  carried: forecastHeaders.carried,
  fullYear: forecastHeaders.fullYear,
  budget: forecastHeaders.budget,
  variance: { sv: 'Avvikelse (minus = underskott)', en: 'Variance (minus = deficit)' },
  low: forecastHeaders.low,
  high: forecastHeaders.high,
  within: forecastHeaders.withinBudget,
  previousYear: { sv: 'Förra prognosen', en: 'Previous forecast' },
  sincePrevious: { sv: 'Ändring sedan dess', en: 'Change since then' },
  otherKinds: { sv: 'Övriga', en: 'Other' },
  sum: { sv: 'Summa', en: 'Total' },
  partsAre: {
    sv: 'Helår = hittills + pågående + nya + justeringar + det som förs vidare. Låg och Hög: vart tionde år väntas bli billigare än Låg, och vart tionde dyrare än Hög. Formernas Låg och Hög summerar inte.',
    en: 'Full year = so far + committed + expected new + adjustments + what is carried forward. Low and High: one year in ten is expected to be cheaper than Low, and one in ten dearer than High. Low and High of the kinds do not add up.',
  },
  dashIs: {
    sv: '– = det går inte att säga. Övriga: former som inte står i Former, och det som inte har någon form.',
    en: '– = nobody can say. Other: kinds that are not in Kinds, and what is of no kind.',
  },
  previousIs: {
    sv: 'Förra prognosen: den senast frysta för samma år. Tom: ingen är fryst.',
    en: 'Previous forecast: the last that was frozen for the same year. Blank: none has been frozen.',
  },
  byMonth: { sv: 'Prognos månad för månad, ackumulerat', en: 'Forecast month by month, accumulated' },
  expected: forecastMonthHeaders.expected,
  chartRows: { sv: 'Det som diagrammet ritar', en: 'What the chart draws' },
  base: { sv: 'Under intervallet', en: 'Below the range' },
  band: { sv: 'Låg till Hög', en: 'Low to High' },
  chart: {
    sv: 'Ackumulerad kostnad och prognos mot budget, kronor',
    en: 'Accumulated cost and forecast against budget, kronor',
  },
  byPlace: { sv: 'Prognos per ansvar och verksamhet', en: 'Forecast by cost centre and activity' },
  unit: placeHeaders.unit,
  activity: placeHeaders.activity,
  otherPlaces: { sv: 'Övriga', en: 'Other' },
  newByPlace: {
    sv: 'Nya fördelas efter var formens placeringar börjat det senaste året. Det som inte har något ansvar står på egen rad. Något intervall per ansvar sägs inte: så få placeringar ger inget att lita på.',
    en: 'Expected new is divided by where the placements of the kind began in the last year. What has no cost centre has a line of its own. No range is told by cost centre: so few placements give nothing to rely on.',
  },
  income: {
    sv: 'Ersättning från staten (egen rad, räknas inte in i prognosen)',
    en: 'Reimbursement from the state (a line of its own, no part of the forecast)',
  },
  incomeAbout: {
    sv: 'Intäkt, kronor: intjänat till och med avstämningsdatumet. Väntas utbetalt så många dagar efter månadens slut, eller efter kvartalets för det som söks och för schablon som betalas per kvartal.',
    en: 'Income, kronor: earned through the as-of date. Due so many days after the end of the month, or of the quarter for what is claimed and for flat rates paid by the quarter.',
  },
  incomeDue: {
    sv: 'Väntas utbetalt: i månaden, även det som tjänats in före året. Utbetalt: det som Återsökning har med utbetalningsdag i månaden. Intjänat som väntas i perioden: av det månaden tjänade in, vad som väntas före årets slut. Förfallet: skulle ha kommit i månaden, men söktes inte i tid, och väntas inte. Fördröjningen ändras i Prognosval.',
    en: 'Due: in the month, also what was earned before the year. Paid: what Claims has with a day of payment in the month. Earned and due in the period: of what the month earned, what is due before the year ends. Lapsed: would have come in the month, but was not claimed in time, and is not due. The lag is changed in ForecastOptions.',
  },
  incomeAhead: {
    sv: 'Det som tjänas in efter avstämningsdatumet prognostiseras inte: vilka som då har rätt till ersättning vet inte listan.',
    en: 'What is earned after the as-of date is not forecast: the list does not know who has a right to reimbursement then.',
  },
  words: { sv: 'Så är prognosen gjord', en: 'How the forecast is made' },
  byKindWords: { sv: 'Nya placeringar och längder per form', en: 'New placements and lengths by kind' },
  arrivals: { sv: 'Nya som väntas under resten av året', en: 'New expected in the rest of the year' },
  chance: { sv: 'Chans för minst en ny', en: 'Chance of at least one new' },
  daysAhead: forecastHeaders.daysAhead,
  unpriced: forecastHeaders.unpriced,
  scope: forecastHeaders.scope,
  rareIs: {
    sv: 'En form som inte har förekommit på länge kan ändå komma: med färre än tre nya det senaste året är chansen räknad på hela historiken.',
    en: 'A kind that has not occurred for long may still come: with fewer than three new ones in the last year the chance is that of the whole history.',
  },
  pooledIs: {
    sv: 'Längd lärd av prognosgruppen eller alla former: formen har färre än tio avslut i historiken.',
    en: 'Lengths learnt from the forecast group or all kinds: the kind has fewer than ten ends in the history.',
  },
  options: {
    sv: 'Val för beräkningarna (ändras i Prognosval)',
    en: 'Options of the calls (changed in ForecastOptions)',
  },
  listKinds: { sv: 'Underlag: FORECAST per form', en: 'Basis: FORECAST by kind' },
  listPlaces: { sv: 'Underlag: FORECAST per ansvar', en: 'Basis: FORECAST by cost centre' },
  listMonths: { sv: 'Underlag: FORECAST per månad', en: 'Basis: FORECAST by month' },
  listAssumptions: { sv: 'Underlag: FORECAST, antaganden', en: 'Basis: FORECAST, assumptions' },
  placesAgree: {
    sv: 'Ansvar minus former, kr (ska vara 0)',
    en: 'Cost centres minus kinds, SEK (should be 0)',
  },
  monthsAgree: {
    sv: 'Sista månaden minus helåret, kr (ska vara 0)',
    en: 'The last month minus the full year, SEK (should be 0)',
  },
  uncounted: { sv: 'Rader i listan som inte kan läsas', en: 'Rows of the list that cannot be read' },
  unknownNames: { sv: 'Namn som inte finns i listan', en: 'Names that are not in the list' },
  thereAre: { sv: 'finns, markera cellen i underlaget', en: 'there are, select the cell in the basis' },
} as const satisfies Texts;

/** What the blocks of the sheet are called, from above; the last ones stand to the right. */
export const forecastBlockNames = {
  heading: headingTexts.about,
  byKind: forecastSheetTexts.byKind,
  byMonth: forecastSheetTexts.byMonth,
  byPlace: forecastSheetTexts.byPlace,
  income: forecastSheetTexts.income,
  words: forecastSheetTexts.words,
  options: forecastSheetTexts.options,
  listKinds: forecastSheetTexts.listKinds,
  listPlaces: forecastSheetTexts.listPlaces,
  listMonths: forecastSheetTexts.listMonths,
  listAssumptions: forecastSheetTexts.listAssumptions,
  drawn: forecastSheetTexts.chartRows,
} as const satisfies Texts;
