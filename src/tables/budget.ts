import type { Column } from './column';
import { activity, kind, provider, unit } from './sharedColumns';
import type { Table } from './table';

const month: Column = {
  id: 'month',
  header: { sv: 'Månad', en: 'Month' },
  about: { sv: 'En dag i månaden, t.ex. 2026-01-01.', en: 'A day of the month, e.g. 2026-01-01.' },
  type: 'day',
  required: true,
};

const figures: readonly Column[] = [
  {
    id: 'days',
    header: { sv: 'Dygn', en: 'Days' },
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
    about: { sv: 'Budgeterat pris per dygn, kronor.', en: 'Budgeted price per day, kronor.' },
    type: 'money',
    required: false,
  },
  {
    id: 'amount',
    header: { sv: 'Belopp', en: 'Amount' },
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
