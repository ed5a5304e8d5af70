import { required, type Column } from './column';
import { listed } from './listed';
import { from, person, to } from './sharedColumns';
import { category } from './reimbursementRates';
import type { Table } from './table';

const born: Column = {
  id: 'born',
  header: { sv: 'Född', en: 'Born' },
  aliases: listed(`
    Födelsedatum; Födelsedag; Födelsedata; Date of birth; Birth date; Birthday
  `),
  about: { sv: 'Födelsedag. Behövs bara här.', en: 'Day of birth. Needed only here.' },
  type: 'day',
  required: true,
};

/** Whose care the state reimburses, and in which category. */
export const persons: Table = {
  id: 'persons',
  group: 'reimbursement',
  name: { sv: 'Personer', en: 'Persons' },
  about: {
    sv: 'Bara för statlig ersättning: personernas kategori över tid.',
    en: 'Only for state reimbursement: the persons’ category over time.',
  },
  columns: [required(person), born, category, from, to],
  rows: [],
};
