import { forecastOptionWords } from '../text/forecastOptionWords';
import { forecastHeaders } from '../text/forecastWords';
import type { Column } from './column';
import { forecastId } from './forecastLines';
import { figure } from './lockColumns';
import { importId } from './importRows';
import { from, to } from './sharedColumns';
import type { WorkbookTable } from './table';

const act: readonly Column[] = [
  {
    id: 'when',
    width: 17,
    header: { sv: 'Fryst', en: 'Frozen' },
    about: { sv: 'När prognosen frystes.', en: 'When the forecast was frozen.' },
    type: 'text',
    required: true,
  },
  {
    id: 'who',
    width: 20,
    header: { sv: 'Vem', en: 'Who' },
    about: { sv: 'Den som frös den.', en: 'Who froze it.' },
    type: 'text',
    required: true,
  },
  {
    id: 'shownTo',
    width: 30,
    header: { sv: 'Visas för', en: 'Shown to' },
    about: { sv: 'För vem och varför den visas.', en: 'To whom it is shown, and why.' },
    type: 'text',
    required: true,
  },
];

const question: readonly Column[] = [
  {
    id: 'asOf',
    header: { sv: 'Avstämningsdatum', en: 'As-of date' },
    about: { sv: 'Dagen som prognosen är gjord per.', en: 'The day as of which it was made.' },
    type: 'day',
    required: true,
  },
  { ...from, about: { sv: 'Första dagen i perioden.', en: 'First day of the period.' } },
  { ...to, about: { sv: 'Sista dagen i perioden.', en: 'Last day of the period.' }, required: true },
  {
    id: 'closedThrough',
    header: forecastOptionWords.closedThrough,
    about: {
      sv: 'Sista dagen i den sista stängda månaden. Tomt = ingen.',
      en: 'Last day of the last closed month. Blank = none.',
    },
    type: 'day',
    required: false,
  },
];

const figures: readonly Column[] = [
  figure(
    {
      id: 'fullYear',
      header: forecastHeaders.fullYear,
      about: { sv: 'Prognosen i kronor.', en: 'The forecast in kronor.' },
    },
    'money',
  ),
  figure(
    {
      id: 'low',
      header: forecastHeaders.low,
      about: { sv: 'Ett år av tio väntas bli billigare.', en: 'One year in ten is expected to be cheaper.' },
    },
    'money',
  ),
  figure(
    {
      id: 'high',
      header: forecastHeaders.high,
      about: { sv: 'Ett år av tio väntas bli dyrare.', en: 'One year in ten is expected to be dearer.' },
    },
    'money',
  ),
  figure(
    {
      id: 'unpriced',
      header: forecastHeaders.unpriced,
      about: {
        sv: 'Dygn som saknade pris och därför inte kostar något här.',
        en: 'Days that lacked a price and so cost nothing here.',
      },
    },
    'number',
  ),
  figure(
    {
      id: 'lines',
      header: { sv: 'Rader', en: 'Rows' },
      about: { sv: 'Prognosens rader i Prognosrader.', en: 'Rows of the forecast in ForecastLines.' },
    },
    'number',
  ),
];

const method: readonly Column[] = [
  {
    id: 'carryForward',
    header: forecastOptionWords.carryForward,
    about: {
      sv: 'Om bokfört utöver listan fördes vidare: ja eller nej.',
      en: 'Whether what was booked above the list was carried forward: yes or no.',
    },
    type: 'text',
    required: false,
  },
  {
    id: 'historyFrom',
    header: forecastOptionWords.historyFrom,
    about: { sv: 'Vald första dag i historiken.', en: 'The chosen first day of the history.' },
    type: 'day',
    required: false,
  },
  {
    id: 'dayRule',
    header: forecastOptionWords.dayRule,
    about: {
      sv: 'Gällde där tabellerna inte sa något.',
      en: 'It held where the tables said nothing.',
    },
    type: 'text',
    required: false,
  },
  {
    id: 'years',
    header: forecastOptionWords.years,
    about: { sv: 'Så många år simulerades.', en: 'So many years were simulated.' },
    type: 'number',
    required: false,
  },
  {
    id: 'seed',
    header: forecastOptionWords.seed,
    about: { sv: 'Slumptalens frö.', en: 'The seed of the random numbers.' },
    type: 'number',
    required: false,
  },
];

const proof: readonly Column[] = [
  {
    id: 'listDate',
    header: { sv: 'Listans datum', en: 'List date' },
    about: {
      sv: 'Dagen som den senaste importen av placeringar gällde.',
      en: 'The day that the latest import of placements showed.',
    },
    type: 'day',
    required: false,
  },
  {
    ...importId,
    about: { sv: 'Den senaste importen av placeringar då.', en: 'The latest import of placements then.' },
    required: false,
  },
  {
    id: 'controlSum',
    width: 20,
    header: { sv: 'Kontrollsumma', en: 'Control sum' },
    about: {
      sv: 'Av raderna i Prognosrader: ändras de, stämmer den inte.',
      en: 'Of the rows in ForecastLines: if they are changed, it does not agree.',
    },
    type: 'text',
    required: true,
  },
  {
    id: 'version',
    header: { sv: 'Vårddygns version', en: 'Version of Vårddygn' },
    about: { sv: 'Den version som räknade.', en: 'The version that calculated.' },
    type: 'text',
    required: false,
  },
];

/** The forecasts that have been frozen, oldest first: who did it, when, for whom, and what each says. Never written over. */
export const forecasts: WorkbookTable = {
  id: 'forecasts',
  name: { sv: 'Prognoser', en: 'Forecasts' },
  about: {
    sv: 'En rad för varje fryst prognos: vem, när, för vem och vad den säger. Raderna står i Prognosrader. Ändra inget här.',
    en: 'One row for each frozen forecast: who, when, for whom and what it says. Its rows stand in ForecastLines. Change nothing here.',
  },
  columns: [forecastId, ...act, ...question, ...figures, ...method, ...proof],
  rows: [],
};
