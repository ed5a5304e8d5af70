import { required, type Column } from './column';
import { listed } from './listed';
import { person } from './sharedColumns';
import type { Table } from './table';
import { reimbursementAliases } from './wordAliases';
import { reimbursementWords } from './words';

/** By which rule the state pays. */
export const reimbursement: Column = {
  id: 'reimbursement',
  header: { sv: 'Slag', en: 'Reimbursement' },
  aliases: listed(`
    Ersättningsslag; Slag av ersättning; Typ av ersättning; Ersättningstyp; Kind of reimbursement;
    Reimbursement kind
  `),
  about: {
    sv: 'schablon, överskjutande eller faktisk kostnad.',
    en: 'flat rate, excess or actual cost.',
  },
  type: 'choice',
  words: reimbursementWords,
  wordAliases: reimbursementAliases,
  required: true,
};

const columns: readonly Column[] = [
  required(person),
  {
    id: 'period',
    header: { sv: 'Period', en: 'Period' },
    aliases: listed(`
      Kvartal; Avser kvartal; Avser period; Period fr.o.m.; Från; Fr.o.m.; Fom; Från och med; Från datum;
      Quarter
    `),
    about: { sv: 'En dag i kvartalet, t.ex. 2026-01-01.', en: 'A day of the quarter, e.g. 2026-01-01.' },
    type: 'day',
    required: true,
  },
  reimbursement,
  {
    id: 'claimed',
    header: { sv: 'Sökt', en: 'Claimed' },
    aliases: listed(`
      Sökt belopp; Ansökt belopp; Ansökt; Återsökt belopp; Återsökt; Claimed amount; Amount claimed
    `),
    about: { sv: 'Sökt belopp, kronor.', en: 'Amount claimed, kronor.' },
    type: 'money',
    required: false,
  },
  {
    id: 'decided',
    header: { sv: 'Beslutat', en: 'Decided' },
    aliases: listed(`
      Beslutat belopp; Beviljat belopp; Beviljat; Beviljad ersättning; Granted; Amount granted
    `),
    about: {
      sv: 'Beviljat belopp, kronor. Avslag: 0 och Beslutsdatum.',
      en: 'Amount granted, kronor. Refused: 0 and Decided on.',
    },
    type: 'money',
    required: false,
  },
  {
    id: 'paid',
    header: { sv: 'Utbetalt', en: 'Paid' },
    aliases: listed(`
      Utbetalt belopp; Utbetald schablon; Utbetald ersättning; Utbetalat; Utbetalat belopp; Belopp;
      Paid amount; Amount paid; Amount
    `),
    about: { sv: 'Utbetalt belopp, kronor.', en: 'Amount paid, kronor.' },
    type: 'money',
    required: false,
  },
  {
    id: 'claimedOn',
    header: { sv: 'Sökt datum', en: 'Claimed on' },
    aliases: listed(`
      Ansökningsdatum; Datum för ansökan; Ansökt datum; Återsökt datum; Sökt den; Date claimed
    `),
    about: { sv: 'Dagen då ansökan skickades.', en: 'The day on which the claim was sent.' },
    type: 'day',
    required: false,
  },
  {
    id: 'decidedOn',
    header: { sv: 'Beslutsdatum', en: 'Decided on' },
    aliases: listed(`
      Datum för beslut; Beslutat den; Date decided
    `),
    about: {
      sv: 'Dagen för beslutet. Utan den räknas 0 i Beslutat som inte beslutat.',
      en: 'The day of the decision. Without it a 0 in Decided counts as not decided.',
    },
    type: 'day',
    required: false,
  },
  {
    id: 'paidOn',
    header: { sv: 'Utbetalningsdatum', en: 'Paid on' },
    aliases: listed(`
      Utbetalningsdag; Datum för utbetalning; Utbetald datum; Utbetalt datum; Utbetald den; Date paid
    `),
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
