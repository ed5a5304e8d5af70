import type { Column } from './column';
import { figure, lineColumns, lockMonth, proofColumns } from './lockColumns';
import type { WorkbookTable } from './table';

const figures: readonly Column[] = [
  figure(
    {
      id: 'days',
      header: { sv: 'Dygn', en: 'Days' },
      about: { sv: 'Vårddygn i månaden.', en: 'Care days of the month.' },
    },
    'number',
  ),
  figure(
    {
      id: 'cost',
      header: { sv: 'Kostnad', en: 'Cost' },
      about: {
        sv: 'Kronor i månaden, före momskompensation.',
        en: 'Kronor of the month, before VAT compensation.',
      },
    },
    'money',
  ),
  {
    id: 'unpriced',
    header: { sv: 'Dygn utan pris', en: 'Days without a price' },
    about: {
      sv: 'Dagar som inte hade något pris när månaden låstes, och därför inga kronor.',
      en: 'Days that had no price when the month was locked, and so no kronor.',
    },
    type: 'number',
    required: false,
  },
];

const locked: readonly Column[] = [
  {
    id: 'who',
    width: 20,
    header: { sv: 'Låst av', en: 'Locked by' },
    about: { sv: 'Den som låste månaden.', en: 'Who locked the month.' },
    type: 'text',
    required: false,
  },
  {
    id: 'when',
    width: 17,
    header: { sv: 'Låst', en: 'Locked' },
    about: { sv: 'När månaden låstes.', en: 'When the month was locked.' },
    type: 'text',
    required: false,
  },
];

/** What every placement came to in every month that has been locked, as it was known then. Never written over. */
export const lockedMonths: WorkbookTable = {
  id: 'lockedMonths',
  name: { sv: 'LåstaMånader', en: 'LockedMonths' },
  about: {
    sv: 'Varje placerings dygn och kostnad i de månader som är låsta, som de var när månaden låstes. Ändra inget här: senare ändringar står i tabellen Rättelser.',
    en: 'Days and cost of each placement in the months that are locked, as they were when the month was locked. Change nothing here: later changes stand in the table Corrections.',
  },
  columns: [lockMonth, ...lineColumns, ...figures, ...locked, ...proofColumns],
  rows: [],
};
