import type { Text } from './language';

/** What a figure of a bridge between two forecasts is worked out from. */
export const forecastBridgeBehindTexts = {
  rows: { sv: 'Placeringarna och posterna bakom', en: 'The placements and items behind it' },
  classes: { sv: 'Orsakerna', en: 'The causes' },
  way: { sv: 'Från tidigare till senare', en: 'From earlier to later' },
  months: { sv: 'Månad för månad', en: 'Month by month' },
  ahead: { sv: 'Framåt', en: 'Ahead' },
  terms: { sv: 'Ändringens delar', en: 'The parts of the change' },
  byDays: { sv: 'Andra dagar, till vad en dag kostade', en: 'Other days, at what a day cost' },
  byPrice: { sv: 'Annan kostnad per dag', en: 'Other cost of a day' },
  name: { sv: 'Placering', en: 'Placement' },
  kind: { sv: 'Form', en: 'Kind' },
  part: { sv: 'Del', en: 'Part' },
  month: { sv: 'Månad', en: 'Month' },
} as const satisfies Readonly<Record<string, Text>>;
