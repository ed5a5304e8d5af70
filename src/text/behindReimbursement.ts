import type { Text } from './language';

/** What a figure of what the state is expected to pay is worked out from. */
export const reimbursementBehindTexts = {
  parts: { sv: 'Placeringarna och schablonen', en: 'The placements and the flat rate' },
  part: { sv: 'Placering eller schablon', en: 'Placement or flat rate' },
  flatRate: { sv: 'Schablon', en: 'Flat rate' },
  flatRow: { sv: 'Ersättningsbelopp tabellrad', en: 'ReimbursementRates table row' },
  terms: { sv: 'Summans delar', en: 'The terms of the sum' },
  what: { sv: 'Vad', en: 'What' },
  count: { sv: 'Antal × belopp', en: 'Number × amount' },
  rounding: { sv: 'Avrundning', en: 'Rounding' },
  claims: { sv: 'Raderna i Återsökning', en: 'The rows of Claims' },
  row: { sv: 'Rad', en: 'Row' },
  day: { sv: 'Period', en: 'Period' },
  paidOn: { sv: 'Utbetald', en: 'Paid on' },
  balance: { sv: 'Så räknas det', en: 'How it is worked out' },
  item: { sv: 'Post', en: 'Item' },
  lines: { sv: 'Personerna bakom', en: 'The persons behind it' },
  months: { sv: 'Månad för månad', en: 'Month by month' },
  person: { sv: 'Person', en: 'Person' },
  quarter: { sv: 'Kvartal', en: 'Quarter' },
  month: { sv: 'Månad', en: 'Month' },
  category: { sv: 'Kategori', en: 'Category' },
  kind: { sv: 'Slag', en: 'Kind' },
} as const satisfies Readonly<Record<string, Text>>;
