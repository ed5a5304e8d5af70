import { formatsOf } from './format';
import type { Text } from './language';

/** The headers of what EXPLAIN gives. */
export const explanationHeaders = {
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  count: { sv: 'Antal', en: 'Number' },
  unit: { sv: 'Enhet', en: 'Unit' },
  amount: { sv: 'Belopp', en: 'Amount' },
  share: { sv: 'Del', en: 'Share' },
  what: { sv: 'Vad', en: 'What' },
  kronor: { sv: 'Kronor', en: 'Kronor' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a term is counted in. */
export const explanationUnits = {
  day: { sv: 'dygn', en: 'days' },
  month: { sv: 'månader', en: 'months' },
  once: { sv: 'gång', en: 'once' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a term pays for. A colon or a number follows some of them. */
export const explanationParts = {
  ownPrice: { sv: 'Eget pris', en: 'Own price' },
  listRow: { sv: 'Prislistan tabellrad', en: 'Price list table row' },
  fee: { sv: 'Arvode', en: 'Fee' },
  contribution: { sv: 'Arbetsgivaravgift', en: "Employer's contribution" },
  expense: { sv: 'Omkostnad', en: 'Expense' },
  addOn: { sv: 'Tillägg', en: 'Add-on' },
  absence: { sv: 'frånvaro', en: 'absence' },
  /** Of a term whose dates do not follow on each other. */
  apart: { sv: 'flera perioder', en: 'several periods' },
  withoutPrice: { sv: 'Pris saknas', en: 'No price' },
  rounding: { sv: 'Avrundning', en: 'Rounding' },
  total: { sv: 'Summa', en: 'Total' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is said in place of a sum where no date of a placement is asked about, and where none costs anything. */
export const noSum = {
  outside: { sv: 'Placeringen har inga dygn i perioden.', en: 'The placement has no days in the period.' },
  free: { sv: 'Placeringen kostar inget i perioden.', en: 'The placement costs nothing in the period.' },
} as const satisfies Readonly<Record<string, Text>>;

/** What is said after a sum that lacks days. */
export function daysWithoutPrice(days: number): Text {
  const [sv, en] = [formatsOf('sv').number(days), formatsOf('en').number(days)];
  return { sv: `${sv} dygn utan pris`, en: `${en} ${days === 1 ? 'day' : 'days'} without price` };
}
