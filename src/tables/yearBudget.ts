import { budget } from './budget';
import { type Column, required } from './column';
import { activity, kind, provider, unit } from './sharedColumns';
import type { Table } from './table';
import { spreadWords } from './words';

const year: Column = {
  id: 'year',
  header: { sv: 'År', en: 'Year' },
  aliases: ['Budgetår', 'Budget year'],
  about: { sv: 'Budgetåret, t.ex. 2027.', en: 'The budget year, e.g. 2027.' },
  type: 'number',
  required: true,
};

const spread: Column = {
  id: 'spread',
  header: { sv: 'Fördelning', en: 'Spread' },
  about: {
    sv: 'dygn = efter månadens längd. tolftedelar = lika mycket varje månad. Tomt = tolftedelar för former som betalas per månad, annars dygn.',
    en: 'days = by the length of the month. twelfths = the same every month. Blank = twelfths for kinds paid by the month, else days.',
  },
  type: 'choice',
  words: spreadWords,
  required: false,
};

const yearAmount = {
  sv: 'Årets budget i kronor. Kostnad är plus. Tomt = dygn × pris.',
  en: 'The budget of the year in kronor. Cost is plus. Blank = days × price.',
};

/** Days, price and amount are those of the monthly budget, but of a year; of a year either the amount or days and price must be there. */
const figures = budget.columns
  .filter(({ id }) => ['days', 'price', 'amount'].includes(id))
  .map((column) => ({ ...column, ...(column.id === 'amount' && { required: false, about: yearAmount }) }));

/** The budget of whole years, from which the months of the table Budget are made. */
export const yearBudget: Table = {
  id: 'yearBudget',
  group: 'followUp',
  name: { sv: 'Årsbudget', en: 'YearBudget' },
  about: {
    sv: 'Budgeten per år. Fönstret fördelar den på månaderna i tabellen Budget.',
    en: 'The budget by year. The pane spreads it over the months of the table Budget.',
  },
  columns: [year, required(kind), unit, activity, provider, ...figures, spread],
  rows: [],
};
