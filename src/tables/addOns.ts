import { required, type Column } from './column';
import { listed } from './listed';
import { from, placementId, to } from './sharedColumns';
import type { Table } from './table';
import { amountUnitAliases } from './wordAliases';
import { amountUnitWords } from './words';

const amount: Column = {
  id: 'amount',
  header: { sv: 'Belopp', en: 'Amount' },
  aliases: listed(`
    Tilläggsbelopp; Tilläggskostnad; Kostnad för tillägg; Add-on amount; Add-on cost
  `),
  about: { sv: 'Kronor per enhet.', en: 'Kronor per unit.' },
  type: 'money',
  required: true,
};

const amountUnit: Column = {
  id: 'amountUnit',
  header: { sv: 'Enhet', en: 'Unit' },
  aliases: listed(`
    Beloppsenhet; Belopp per; Debiteringsenhet; Amount per; Amount unit
  `),
  about: {
    sv: 'dygn, månad eller engång (första dagen). Tomt = dygn.',
    en: 'day, month or once (on the first day). Blank = day.',
  },
  type: 'choice',
  words: amountUnitWords,
  wordAliases: amountUnitAliases,
  required: false,
};

const what: Column = {
  id: 'what',
  header: { sv: 'Vad', en: 'What' },
  aliases: listed(`
    Tillägg; Typ av tillägg; Tilläggstyp; Tilläggstjänst; Tillägget avser; Add-on; Kind of add-on
  `),
  about: { sv: 'T.ex. extra personal, skola eller resor.', en: 'E.g. extra staff, school or travel.' },
  type: 'text',
  required: false,
};

/** Costs on top of the price. */
export const addOns: Table = {
  id: 'addOns',
  group: 'placements',
  name: { sv: 'Tillägg', en: 'AddOns' },
  about: {
    sv: 'Kostnader utöver priset, t.ex. extra personal, skola eller resor.',
    en: 'Costs on top of the price, e.g. extra staff, school or travel.',
  },
  columns: [required(placementId), from, to, amount, amountUnit, what],
  rows: [],
};
