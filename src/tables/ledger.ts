import type { Column } from './column';
import { account, activity, placementId, provider, unit } from './sharedColumns';
import type { Table } from './table';

const date: Column = {
  id: 'date',
  header: { sv: 'Datum', en: 'Date' },
  about: {
    sv: 'Bokföringsdag, eller en dag i perioden.',
    en: 'The booking day, or a day of the period.',
  },
  type: 'day',
  required: true,
};

const voucher: Column = {
  id: 'voucher',
  header: { sv: 'Verifikation', en: 'Voucher' },
  about: { sv: 'Verifikations- eller fakturanummer.', en: 'Number of the voucher or invoice.' },
  type: 'text',
  required: false,
};

const details: readonly Column[] = [
  {
    id: 'careFrom',
    header: { sv: 'Avser från', en: 'Care from' },
    about: { sv: 'Första vårddygnet på fakturan.', en: 'The first care day of the invoice.' },
    type: 'day',
    required: false,
  },
  {
    id: 'careTo',
    header: { sv: 'Avser till', en: 'Care to' },
    about: { sv: 'Sista vårddygnet på fakturan.', en: 'The last care day of the invoice.' },
    type: 'day',
    required: false,
  },
  {
    id: 'days',
    header: { sv: 'Dygn', en: 'Days' },
    about: { sv: 'Fakturerade vårddygn.', en: 'Invoiced care days.' },
    type: 'number',
    required: false,
  },
  {
    id: 'text',
    header: { sv: 'Text', en: 'Text' },
    about: {
      sv: 'Bokföringens text. Inga namn eller personnummer.',
      en: 'The text of the booking. No names or personal numbers.',
    },
    type: 'text',
    required: false,
  },
  {
    id: 'amount',
    header: { sv: 'Belopp', en: 'Amount' },
    about: { sv: 'Bokfört i kronor. Kostnad är plus.', en: 'Booked, in kronor. Cost is plus.' },
    type: 'money',
    required: true,
  },
];

/** What the ledger says was booked. */
export const ledger: Table = {
  id: 'ledger',
  group: 'followUp',
  name: { sv: 'Utfall', en: 'Actuals' },
  about: {
    sv: 'Bokförda kostnader ur ekonomisystemet.',
    en: 'Booked costs from the finance system.',
  },
  columns: [date, unit, activity, account, provider, voucher, placementId, ...details],
  rows: [],
};
