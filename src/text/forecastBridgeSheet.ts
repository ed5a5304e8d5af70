import type { Texts } from './pane';

/** What stands on the sheet of the bridge between forecasts, apart from what functions answer. */
export const forecastBridgeTexts = {
  sheetName: { sv: 'Prognosbro', en: 'ForecastBridge' },
  sheetAbout: {
    sv: 'Varför prognosen blev en annan än den senast frysta, placering för placering, med vattenfall.',
    en: 'Why the forecast became another than the one frozen last, placement by placement, with a waterfall.',
  },
  title: { sv: 'Bro mellan prognoser', en: 'Bridge between forecasts' },
  yearFrom: { sv: 'Prognosen gäller från', en: 'The forecast is from' },
  yearTo: { sv: 'Prognosen gäller till och med', en: 'The forecast is through' },
  closedThrough: { sv: 'Stängt till och med', en: 'Closed through' },
  previous: { sv: 'Senast frysta prognos', en: 'Forecast frozen last' },
  earlier: { sv: 'Den som frystes före den', en: 'The one frozen before it' },
  none: { sv: 'ingen', en: 'none' },
  noneFrozen: {
    sv: 'Ingen prognos för året är fryst än: frys en under Prognos i fönstret, så visar nästa prognos varför den blev en annan.',
    en: 'No forecast of the year is frozen yet: freeze one in the pane, and the next forecast shows why it became another.',
  },
  oneFrozen: {
    sv: 'Bara en prognos för året är fryst: bron mellan frysta prognoser kommer med nästa.',
    en: 'Only one forecast of the year is frozen: the bridge between frozen forecasts comes with the next one.',
  },
  notBridged: {
    sv: 'Bron kan inte räknas. Felet står i bladets lista med placeringar eller i dess bro.',
    en: 'The bridge cannot be calculated. The error stands in the sheet’s list of placements or in its bridge.',
  },
  changed: { sv: 'Helår nu minus helår i den frysta: ', en: 'Full year now less full year frozen: ' },
  kronor: { sv: ' kr (plus = dyrare).', en: ' SEK (plus = dearer).' },
  signs: {
    sv: 'Plus är dyrare, minus billigare. Varje placering står i en rad, vid den första orsak som passar.',
    en: 'Plus is dearer, minus cheaper. Each placement stands in one row, at the first cause that fits.',
  },
  facts: { sv: 'Frysta prognoser', en: 'Frozen forecasts' },
  frozenBy: { sv: ' av ', en: ' by ' },
  frozenFor: { sv: ' för ', en: ' for ' },
  now: { sv: 'Från den senast frysta till nu', en: 'From the one frozen last to now' },
  waterfall: { sv: 'Vattenfall till nu', en: 'Waterfall to now' },
  changes: { sv: 'Bara förändringarna', en: 'The changes only' },
  sum: { sv: 'Summa', en: 'Sum' },
  sumBelow: { sv: 'Summa, under noll', en: 'Sum, below zero' },
  frozen: { sv: 'Mellan de två senast frysta', en: 'Between the two frozen last' },
  rows: { sv: 'Placering för placering, till nu', en: 'Placement by placement, to now' },
  options: { sv: 'Valen för prognosen', en: 'The choices of the forecast' },
  list: { sv: 'Prognosen nu, placering för placering', en: 'The forecast now, by placement' },
  level: { sv: 'Prognos', en: 'Forecast' },
  levelBelow: { sv: 'Prognos, under noll', en: 'Forecast, below zero' },
  chart: {
    sv: 'Från den senast frysta prognosen till nu, tusen kronor',
    en: 'From the forecast frozen last to now, thousands of kronor',
  },
  changesChart: {
    sv: 'Bara förändringarna, tusen kronor (plus = dyrare)',
    en: 'The changes only, thousands of kronor (plus = dearer)',
  },
  closes: { sv: 'Bron går ihop, kronor (ska vara 0)', en: 'The bridge adds up, kronor (should be 0)' },
  asFrozen: {
    sv: 'Prognosrader mot Prognoser, kronor (ska vara 0)',
    en: 'ForecastLines against Forecasts, kronor (should be 0)',
  },
} as const satisfies Texts;
