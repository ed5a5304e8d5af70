import { snapshotHeaders, snapshotMonthHeaders } from '../text/forecastWords';
import type { Text } from '../text/language';
import type { Column, ColumnType } from './column';
import type { WorkbookTable } from './table';

/** The forecast that a row belongs to, by its name in the table Prognoser. */
export const forecastId: Column = {
  id: 'forecastId',
  width: 18,
  header: { sv: 'Prognos', en: 'Forecast' },
  about: {
    sv: 'Dag och nummer för frysningen, till exempel F-2026-04-30-1.',
    en: 'Day and number of the freezing, such as F-2026-04-30-1.',
  },
  type: 'text',
  required: true,
};

type SnapshotColumn = keyof typeof snapshotHeaders;

/** Room for 9 999 999 999,00. */
const kronorWidth = 18;

const types: Readonly<Record<SnapshotColumn, ColumnType>> = {
  part: 'text',
  placementId: 'text',
  kind: 'text',
  closed: 'money',
  after: 'money',
  ahead: 'money',
  fullYear: 'money',
  daysAhead: 'number',
  endsBy: 'text',
  firstDay: 'day',
  lastDay: 'day',
  calendarDays: 'number',
  asOf: 'day',
  from: 'day',
  to: 'day',
  closedThrough: 'day',
};

const abouts: Readonly<Record<SnapshotColumn, Text>> = {
  part: {
    sv: 'Placering, Nya, Justering, Bokfört − lista eller Förs vidare.',
    en: 'Placement, Expected new, Adjustment, Booked − list or Carried forward.',
  },
  placementId: {
    sv: 'Placeringens ID; för en justering det som den gäller.',
    en: 'The ID of the placement; of an adjustment what it concerns.',
  },
  kind: { sv: 'Placeringens form då.', en: 'The kind of the placement then.' },
  closed: { sv: 'Kronor i de stängda månaderna.', en: 'Kronor in the closed months.' },
  after: {
    sv: 'Kronor därefter till och med avstämningsdatumet.',
    en: 'Kronor after that through the as-of date.',
  },
  ahead: { sv: 'Väntade kronor därefter.', en: 'Expected kronor after that.' },
  fullYear: {
    sv: 'Summan av de tre. Raderna summerar till prognosen.',
    en: 'The sum of the three. The rows add up to the forecast.',
  },
  daysAhead: { sv: 'Väntade vårddygn framåt.', en: 'Expected care days ahead.' },
  endsBy: { sv: 'Vad slutet väntas enligt.', en: 'By what the end is expected.' },
  firstDay: { sv: 'Placeringens första dag.', en: 'First day of the placement.' },
  lastDay: { sv: 'Placeringens sista dag. Tomt = pågår.', en: 'Last day of the placement. Blank = open.' },
  calendarDays: {
    sv: 'Dagar på plats i perioden, de framåt efter hur sannolika de är.',
    en: 'Days in place in the period, those ahead by how likely they are.',
  },
  asOf: { sv: 'Dagen som listan gällde.', en: 'The day that the list showed.' },
  from: { sv: 'Första dagen i perioden.', en: 'First day of the period.' },
  to: { sv: 'Sista dagen i perioden.', en: 'Last day of the period.' },
  closedThrough: {
    sv: 'Sista dagen i den sista stängda månaden. Tomt = ingen.',
    en: 'Last day of the last closed month. Blank = none.',
  },
};

function columnOf(id: SnapshotColumn): Column {
  const type = types[id];
  return {
    ...{ id, type, header: snapshotHeaders[id], about: abouts[id], required: false },
    ...(type === 'money' ? { width: kronorWidth } : {}),
  };
}

const snapshotColumns: readonly SnapshotColumn[] = [
  'part',
  'placementId',
  'kind',
  'closed',
  'after',
  'ahead',
  'fullYear',
  'daysAhead',
  'endsBy',
  'firstDay',
  'lastDay',
  'calendarDays',
  'asOf',
  'from',
  'to',
  'closedThrough',
];

const monthColumns: readonly Column[] = snapshotMonthHeaders.map((header, month) => ({
  id: `month${month + 1}`,
  width: kronorWidth,
  header,
  about: {
    sv: 'Kronor enligt listan i periodens månad, räknat från den första.',
    en: 'Kronor by the list in the month of the period, counted from the first.',
  },
  type: 'money',
  required: false,
}));

/** The columns that FORECAST shows placement by placement, in its order. */
export const forecastLineColumns: readonly Column[] = [...snapshotColumns.map(columnOf), ...monthColumns];

/** The lines of the forecasts that have been frozen, placement by placement. Never written over. */
export const forecastLines: WorkbookTable = {
  id: 'forecastLines',
  name: { sv: 'Prognosrader', en: 'ForecastLines' },
  about: {
    sv: 'Varje fryst prognos, placering för placering. Helår summerar per form till prognosen. Ändra inget här.',
    en: 'Each frozen forecast, placement by placement. Full year adds up by kind to the forecast. Change nothing here.',
  },
  columns: [forecastId, ...forecastLineColumns],
  rows: [],
};
