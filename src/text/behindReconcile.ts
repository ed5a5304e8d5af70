import type { Text } from './language';

/** What stands behind a row of a reconciliation. */
export const reconcileBehindTexts = {
  expected: { sv: 'Enligt listan', en: 'By the list' },
  bookings: { sv: 'Bokföringarna', en: 'The bookings' },
  row: { sv: 'Rad i Utfall', en: 'Row of Actuals' },
  date: { sv: 'Datum', en: 'Date' },
  voucher: { sv: 'Verifikation', en: 'Voucher' },
  care: { sv: 'Avser', en: 'For' },
  compensation: { sv: 'Momskompensation', en: 'VAT compensation' },
} as const satisfies Readonly<Record<string, Text>>;
