import type { Column } from './column';
import { listed } from './listed';
import { activity, kind, provider, unit } from './sharedColumns';
import type { Table } from './table';

const month: Column = {
  id: 'month',
  header: { sv: 'Månad', en: 'Month' },
  aliases: listed(`
    Period; Budgetmånad; Budgetperiod; Datum; Budget month; Date
  `),
  about: { sv: 'En dag i månaden, t.ex. 2026-01-01.', en: 'A day of the month, e.g. 2026-01-01.' },
  type: 'day',
  required: true,
};

const figures: readonly Column[] = [
  {
    id: 'days',
    header: { sv: 'Dygn', en: 'Days' },
    aliases: listed(`
      Vårddygn; Antal dygn; Antal vårddygn; Budgetdygn; Budgeterade dygn; Budgeterade vårddygn;
      Budgeterat antal dygn; Care days; Number of days; Budgeted days
    `),
    about: {
      sv: 'Budgeterade vårddygn. Tomt = belopp / pris.',
      en: 'Budgeted care days. Blank = amount / price.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'price',
    header: { sv: 'Pris', en: 'Price' },
    aliases: listed(`
      Dygnspris; Dygnskostnad; Pris per dygn; Pris/dygn; Kostnad per dygn; Snittpris; Genomsnittspris;
      Budgetpris; Budgeterat pris; Budgeterat dygnspris; Day price; Daily price; Price per day;
      Average price
    `),
    about: { sv: 'Budgeterat pris per dygn, kronor.', en: 'Budgeted price per day, kronor.' },
    type: 'money',
    required: false,
  },
  {
    id: 'amount',
    header: { sv: 'Belopp', en: 'Amount' },
    aliases: listed(`
      Budget; Budgetbelopp; Budgeterat belopp; Budgeterad kostnad; Kostnad; Summa; Budget amount;
      Budgeted amount; Cost
    `),
    about: { sv: 'Budget i kronor. Kostnad är plus.', en: 'Budget in kronor. Cost is plus.' },
    type: 'money',
    required: true,
  },
];

/** The budget by month. */
export const budget: Table = {
  id: 'budget',
  group: 'followUp',
  name: { sv: 'Budget', en: 'Budget' },
  about: {
    sv: 'Budgeten per månad, så fint fördelad som ni har den.',
    en: 'The budget by month, in as much detail as you have.',
  },
  columns: [month, kind, unit, activity, provider, ...figures],
  rows: [],
};
