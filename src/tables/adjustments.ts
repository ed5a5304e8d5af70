import type { Column } from './column';
import { from, kind, placementId, to } from './sharedColumns';
import type { Table } from './table';

const changes: readonly Column[] = [
  {
    id: 'changeDays',
    header: { sv: 'Ändring dygn', en: 'Change days' },
    about: {
      sv: 'Dygn som läggs till (plus) eller dras bort (minus).',
      en: 'Days added (plus) or taken away (minus).',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'changeAmount',
    header: { sv: 'Ändring kr', en: 'Change SEK' },
    about: {
      sv: 'Kronor som läggs till (plus) eller dras bort (minus).',
      en: 'Kronor added (plus) or taken away (minus).',
    },
    type: 'money',
    required: false,
  },
];

const decision: readonly Column[] = [
  {
    id: 'who',
    header: { sv: 'Vem', en: 'Who' },
    about: { sv: 'Vem som bedömt eller beslutat.', en: 'Who judged or decided.' },
    type: 'text',
    required: false,
  },
  {
    id: 'when',
    header: { sv: 'När', en: 'When' },
    about: { sv: 'Dagen för bedömningen eller beslutet.', en: 'The day of the judgement or decision.' },
    type: 'day',
    required: false,
  },
  {
    id: 'why',
    header: { sv: 'Varför', en: 'Why' },
    about: {
      sv: 'T.ex. flyttar hem 15 juni, eller beslutad besparing. Inga namn.',
      en: 'E.g. moves home on 15 June, or a decided saving. No names.',
    },
    type: 'text',
    required: false,
  },
];

/** What people know and the list does not, for the forecast. */
export const adjustments: Table = {
  id: 'adjustments',
  group: 'followUp',
  name: { sv: 'Justeringar', en: 'Adjustments' },
  about: {
    sv: 'Det ni vet men listan inte visar. Egna rader i prognosen.',
    en: 'What you know and the list does not show. Lines of their own in the forecast.',
  },
  columns: [placementId, kind, from, to, ...changes, ...decision],
  rows: [],
};
