import type { Column } from './column';
import { listed } from './listed';
import { account, activity, placementId, provider, unit } from './sharedColumns';
import type { Table } from './table';

const date: Column = {
  id: 'date',
  header: { sv: 'Datum', en: 'Date' },
  aliases: listed(`
    Bokföringsdatum; Bokföringsdag; Bokförd; Bokf.datum; Verifikationsdatum; Ver.datum; Verif.datum;
    Transaktionsdatum; Trans.datum; Bokföringsperiod; Period; Redovisningsperiod;
    Booking date; Posting date; Transaction date
  `),
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
  aliases: listed(`
    Verifikationsnummer; Verifikationsnr; Verifikat; Verifikatnummer; Verifikatnr; Vernr; Ver.nummer;
    Fakturanummer; Fakturanr; Löpnummer faktura; Voucher number; Voucher no;
    Invoice number
  `),
  about: { sv: 'Verifikations- eller fakturanummer.', en: 'Number of the voucher or invoice.' },
  type: 'text',
  required: false,
};

const details: readonly Column[] = [
  {
    id: 'careFrom',
    header: { sv: 'Avser från', en: 'Care from' },
    aliases: listed(`
      Avser fr.o.m.; Avser period från; Vård fr.o.m.; Vårdperiod från; Period från; Period fr.o.m.
    `),
    about: { sv: 'Första vårddygnet på fakturan.', en: 'The first care day of the invoice.' },
    type: 'day',
    required: false,
  },
  {
    id: 'careTo',
    header: { sv: 'Avser till', en: 'Care to' },
    aliases: listed(`
      Avser t.o.m.; Avser period till; Vård t.o.m.; Vårdperiod till; Period till; Period t.o.m.
    `),
    about: { sv: 'Sista vårddygnet på fakturan.', en: 'The last care day of the invoice.' },
    type: 'day',
    required: false,
  },
  {
    id: 'days',
    header: { sv: 'Dygn', en: 'Days' },
    aliases: listed(`
      Vårddygn; Antal dygn; Antal vårddygn; Fakturerade dygn; Care days; Number of days
    `),
    about: { sv: 'Fakturerade vårddygn.', en: 'Invoiced care days.' },
    type: 'number',
    required: false,
  },
  {
    id: 'text',
    header: { sv: 'Text', en: 'Text' },
    aliases: listed(`
      Verifikationstext; Bokföringstext; Transaktionstext; Booking text
    `),
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
    aliases: listed(`
      Bokfört belopp; Bokfört; Utfall; Utfallsbelopp; Nettobelopp; Booked amount; Actual
    `),
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
