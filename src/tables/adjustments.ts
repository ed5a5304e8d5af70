import type { Column } from './column';
import { when, who, why } from './decisionColumns';
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

/** What people know and the list does not, for the forecast. */
export const adjustments: Table = {
  id: 'adjustments',
  group: 'followUp',
  name: { sv: 'Justeringar', en: 'Adjustments' },
  about: {
    sv: 'Det ni vet men listan inte visar. Egna rader i prognosen.',
    en: 'What you know and the list does not show. Lines of their own in the forecast.',
  },
  columns: [placementId, kind, from, to, ...changes, who, when, why],
  rows: [],
};
