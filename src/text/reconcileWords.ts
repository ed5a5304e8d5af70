import type { Finding } from '../core/reconcile/finding';
import type { Text } from './language';
import type { Words } from './words';

/** What RECONCILE can list. */
export type ReconcileList = 'rows' | 'accruals' | 'voucher' | 'summary' | 'unmapped';

/** What each list is called. */
export const reconcileListWords: Words<ReconcileList> = {
  rows: { sv: 'rader', en: 'rows' },
  accruals: { sv: 'periodiseringar', en: 'accruals' },
  voucher: { sv: 'uppbokning', en: 'voucher' },
  summary: { sv: 'sammandrag', en: 'summary' },
  unmapped: { sv: 'omappade', en: 'unmapped' },
};

/**
 * What a row of a reconciliation is: what was found of it; or that some of its dates have no price, that it was booked in the period for
 * another, that it takes itself out, or that it cannot be read.
 */
export type RowClass = Finding | 'withoutPrice' | 'otherPeriod' | 'leftOut' | 'uncounted';

/** The classes in the order in which a summary has them: what agrees or waits, what is to be looked into, what stands outside. */
export const rowClasses = [
  'agrees',
  'notInvoicedYet',
  'afterList',
  'wrongDays',
  'wrongPrice',
  'noPlacement',
  'paidAfterEnd',
  'notBooked',
  'bookedTwice',
  'unknown',
  'withoutPrice',
  'uncounted',
  'otherPeriod',
  'leftOut',
] as const satisfies readonly RowClass[];

/** What the classes are called. */
export const rowClassWords: Readonly<Record<RowClass, Text>> = {
  agrees: { sv: 'stämmer', en: 'agrees' },
  notInvoicedYet: { sv: 'ej fakturerad än', en: 'not invoiced yet' },
  afterList: { sv: 'efter listans dag', en: 'after the list’s day' },
  wrongDays: { sv: 'fel dygn', en: 'wrong days' },
  wrongPrice: { sv: 'fel pris', en: 'wrong price' },
  noPlacement: { sv: 'ingen placering', en: 'no placement' },
  paidAfterEnd: { sv: 'betald efter slut', en: 'paid after the end' },
  notBooked: { sv: 'ej bokförd', en: 'not booked' },
  bookedTwice: { sv: 'bokförd två gånger', en: 'booked twice' },
  unknown: { sv: 'okänd', en: 'unknown' },
  withoutPrice: { sv: 'utan pris', en: 'without price' },
  uncounted: { sv: 'kan inte räknas', en: 'cannot be counted' },
  otherPeriod: { sv: 'annan period', en: 'other period' },
  leftOut: { sv: 'tar ut varandra', en: 'cancel out' },
};

/** The headers of the lists beside those of columns of the workbook. Amounts are kronor, and costs are plus. */
export const reconcileHeaders = {
  month: { sv: 'Månad', en: 'Month' },
  expectedDays: { sv: 'Dygn i listan', en: 'Days in the list' },
  bookedDays: { sv: 'Dygn bokförda', en: 'Days booked' },
  expected: { sv: 'Enligt listan, kr', en: 'By the list, kr' },
  booked: { sv: 'Bokfört, kr', en: 'Booked, kr' },
  difference: { sv: 'Skillnad, kr (bokfört − listan)', en: 'Difference, kr (booked − list)' },
  finding: { sv: 'Bedömning', en: 'Finding' },
  why: { sv: 'Varför', en: 'Why' },
  ledgerRows: { sv: 'Rader i Utfall', en: 'Rows of Actuals' },
  toAccrue: { sv: 'Att boka upp, kr', en: 'To accrue, kr' },
  lines: { sv: 'Antal rader', en: 'Lines' },
  bookings: { sv: 'Antal bokningar', en: 'Bookings' },
} as const satisfies Readonly<Record<string, Text>>;

/** The last lines of the summary. */
export const reconcileTotals = {
  total: { sv: 'Summa', en: 'Total' },
  inLedger: { sv: 'Bokfört på dagar i perioden', en: 'Booked on days of the period' },
  otherDays: { sv: 'Bokfört andra dagar för perioden', en: 'Booked on other days for the period' },
} as const satisfies Readonly<Record<string, Text>>;

/** How several placements that one line is about are told. */
export function placementCount(count: number): Text {
  return { sv: `${count} placeringar`, en: `${count} placements` };
}

/** How rows are told that are too many to be named. */
export function furtherRows(count: number): Text {
  return { sv: `… och ${count} till`, en: `… and ${count} more` };
}
