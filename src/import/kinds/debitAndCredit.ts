import type { Column } from '../../tables/column';
import { listed } from '../../tables/listed';
import type { Sides } from './kind';

const debit: Column = {
  id: 'debit',
  header: { sv: 'Debet', en: 'Debit' },
  aliases: listed(`
    Debetbelopp; Belopp debet; Bokfört debet; Debet bokfört; Utfall debet; Debitering; Debits;
    Debit amount; Amount debit
  `),
  about: { sv: 'Bokfört i debet, i kronor.', en: 'Booked as debit, in kronor.' },
  type: 'money',
  required: false,
};

const credit: Column = {
  id: 'credit',
  header: { sv: 'Kredit', en: 'Credit' },
  aliases: listed(`
    Kreditbelopp; Belopp kredit; Bokfört kredit; Kredit bokfört; Utfall kredit; Kreditering; Credits;
    Credit amount; Amount credit
  `),
  about: {
    sv: 'Bokfört i kredit, i kronor, utan minus.',
    en: 'Booked as credit, in kronor, without a minus.',
  },
  type: 'money',
  required: false,
};

/** The amount of a booking in lists that have its debit and its credit in a column each. */
export const debitAndCredit: Sides = { of: 'amount', debit, credit };
