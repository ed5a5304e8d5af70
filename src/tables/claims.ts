import { required, type Column } from './column';
import { person } from './sharedColumns';
import type { Table } from './table';
import { reimbursementWords } from './words';

const columns: readonly Column[] = [
  required(person),
  {
    id: 'period',
    header: { sv: 'Period', en: 'Period' },
    about: { sv: 'En dag i kvartalet, t.ex. 2026-01-01.', en: 'A day of the quarter, e.g. 2026-01-01.' },
    type: 'day',
    required: true,
  },
  {
    id: 'reimbursement',
    header: { sv: 'Slag', en: 'Reimbursement' },
    about: {
      sv: 'schablon, överskjutande eller faktisk kostnad.',
      en: 'flat rate, excess or actual cost.',
    },
    type: 'choice',
    words: reimbursementWords,
    required: true,
  },
  {
    id: 'claimed',
    header: { sv: 'Sökt', en: 'Claimed' },
    about: { sv: 'Sökt belopp, kronor.', en: 'Amount claimed, kronor.' },
    type: 'money',
    required: false,
  },
  {
    id: 'decided',
    header: { sv: 'Beslutat', en: 'Decided' },
    about: { sv: 'Beviljat belopp, kronor. 0 = avslag.', en: 'Amount granted, kronor. 0 = refused.' },
    type: 'money',
    required: false,
  },
  {
    id: 'paid',
    header: { sv: 'Utbetalt', en: 'Paid' },
    about: { sv: 'Utbetalt belopp, kronor.', en: 'Amount paid, kronor.' },
    type: 'money',
    required: false,
  },
  {
    id: 'claimedOn',
    header: { sv: 'Sökt datum', en: 'Claimed on' },
    about: { sv: 'Dagen då ansökan skickades.', en: 'The day on which the claim was sent.' },
    type: 'day',
    required: false,
  },
  {
    id: 'decidedOn',
    header: { sv: 'Beslutsdatum', en: 'Decided on' },
    about: { sv: 'Dagen för beslutet.', en: 'The day of the decision.' },
    type: 'day',
    required: false,
  },
  {
    id: 'paidOn',
    header: { sv: 'Utbetalningsdatum', en: 'Paid on' },
    about: { sv: 'Dagen då pengarna kom.', en: 'The day on which the money came.' },
    type: 'day',
    required: false,
  },
];

/** What has been claimed from the state, and what came of it. */
export const claims: Table = {
  id: 'claims',
  group: 'reimbursement',
  name: { sv: 'Återsökning', en: 'Claims' },
  about: {
    sv: 'Sökt, beslutat och utbetalt hos Migrationsverket.',
    en: 'Claimed from, decided and paid by the Swedish Migration Agency.',
  },
  columns,
  rows: [],
};
