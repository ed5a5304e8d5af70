import { type Column, required } from './column';
import { listed } from './listed';
import { person } from './sharedColumns';
import type { Table } from './table';

const sameAs: Column = {
  id: 'sameAs',
  header: { sv: 'Är samma som', en: 'Is the same as' },
  aliases: listed(`
    Samma som; Samma person som; Same as; Same person as
  `),
  about: {
    sv: 'Personen som den i stället skrivs som: nyckeln eller koden i kolumnen Person.',
    en: 'The person that it is written as instead: the key or code in the column Person.',
  },
  type: 'text',
  required: true,
};

const why: Column = {
  id: 'why',
  header: { sv: 'Varför', en: 'Why' },
  about: {
    sv: 'T.ex. fick personnummer efter samordningsnummer. Inga namn.',
    en: 'E.g. was given a personal number after a coordination number. No names.',
  },
  type: 'text',
  required: false,
};

/** Persons who stand in the lists under more than one number: a child may have a temporary number first, and a personal number later. */
export const samePersons: Table = {
  id: 'samePersons',
  group: 'placements',
  name: { sv: 'SammaPerson', en: 'SamePerson' },
  about: {
    sv: 'Personer som har bytt nummer, t.ex. från samordningsnummer till personnummer. Importen slår ihop dem.',
    en: 'Persons whose number has changed, e.g. from a coordination number to a personal number. The import joins them.',
  },
  columns: [required(person), sameAs, why],
  rows: [],
};
