import { changeWords } from '../text/scenarioWords';
import { type Column, required } from './column';
import { when, who, why } from './decisionColumns';
import { from, kind } from './sharedColumns';
import type { Table } from './table';

const scenario: Column = {
  id: 'scenario',
  header: { sv: 'Scenario', en: 'Scenario' },
  about: {
    sv: 'Scenariots namn. Rader med samma namn gäller samtidigt.',
    en: 'The name of the scenario. Rows of the same name hold together.',
  },
  type: 'text',
  required: true,
  width: 26,
};

const change: Column = {
  id: 'change',
  header: { sv: 'Ändring', en: 'Change' },
  about: {
    sv: 'flytta dygn, korta vårdtid, undvika placeringar, ändra pris med procent eller sätta nytt dygnspris.',
    en: 'move days, shorten stays, avoid placements, change price by percent or set a new price per day.',
  },
  type: 'choice',
  words: changeWords,
  required: true,
  width: 26,
};

/** The cells that only some changes use. */
const values: readonly Column[] = [
  {
    ...kind,
    about: {
      sv: 'Formen som ändras. Tom = alla, bara när pris ändras med procent.',
      en: 'The kind that is changed. Blank = all, only where a price is changed by percent.',
    },
    width: 26,
  },
  {
    id: 'toKind',
    header: { sv: 'Till form', en: 'To kind' },
    about: { sv: 'Formen som dygn flyttas till.', en: 'The kind that days are moved to.' },
    type: 'text',
    required: false,
    width: 26,
  },
];

const amounts: readonly Column[] = [
  {
    id: 'share',
    header: { sv: 'Andel %', en: 'Share %' },
    about: {
      sv: 'Andel av dygnen som flyttas, hur mycket vårdtiden kortas, eller hur mycket priset ändras (minus = billigare).',
      en: 'Share of the days that are moved, by how much stays are shortened, or by how much the price changes (minus = cheaper).',
    },
    type: 'share',
    required: false,
  },
  {
    id: 'days',
    header: { sv: 'Antal dygn', en: 'Number of days' },
    about: {
      sv: 'Hur många dygn varje vårdtid kortas med, före andelen.',
      en: 'By how many days each stay is shortened, before the share.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'perYear',
    header: { sv: 'Antal per år', en: 'Number a year' },
    about: {
      sv: 'Hur många nya placeringar som undviks på ett år.',
      en: 'How many new placements are avoided in a year.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'price',
    header: { sv: 'Dygnspris kr', en: 'Price per day SEK' },
    about: {
      sv: 'Vad ett dygn kostar i stället, allt inräknat.',
      en: 'What a day costs instead, all included.',
    },
    type: 'money',
    required: false,
  },
];

/** Scenarios by name: what is changed in a forecast, a change in each row. */
export const scenarios: Table = {
  id: 'scenarios',
  group: 'followUp',
  name: { sv: 'Scenarier', en: 'Scenarios' },
  about: {
    sv: 'Tänkta ändringar av prognosen, en på varje rad. Rader med samma namn är ett scenario.',
    en: 'Changes of the forecast as they might be, one in each row. Rows of the same name are one scenario.',
  },
  columns: [scenario, change, ...values, required(from), ...amounts, who, when, why],
  rows: [],
};
