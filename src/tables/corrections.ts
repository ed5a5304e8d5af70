import type { Column } from './column';
import { figure, lineColumns, lockMonth, proofColumns } from './lockColumns';
import type { WorkbookTable } from './table';

const what: Column = {
  id: 'what',
  width: 22,
  header: { sv: 'Vad som hänt', en: 'What happened' },
  about: {
    sv: 'Om placeringen har kommit till, fallit bort, bytt kod, eller fått andra dygn eller ett annat pris.',
    en: 'Whether the placement was added, is gone, got other codes, other days or another price.',
  },
  type: 'text',
  required: false,
};

const figures: readonly Column[] = [
  figure(
    {
      id: 'daysBefore',
      header: { sv: 'Dygn före', en: 'Days before' },
      about: { sv: 'Låsta dygn med tidigare rättelser.', en: 'Locked days with earlier corrections.' },
    },
    'number',
  ),
  figure(
    {
      id: 'daysAfter',
      header: { sv: 'Dygn efter', en: 'Days after' },
      about: { sv: 'Dygn enligt listan när rättelsen hittades.', en: 'Days by the list when it was found.' },
    },
    'number',
  ),
  figure(
    {
      id: 'daysChange',
      header: { sv: 'Skillnad dygn', en: 'Change in days' },
      about: { sv: 'Efter minus före.', en: 'After minus before.' },
    },
    'number',
  ),
  figure(
    {
      id: 'costBefore',
      header: { sv: 'Kostnad före', en: 'Cost before' },
      about: { sv: 'Låst kostnad med tidigare rättelser.', en: 'Locked cost with earlier corrections.' },
    },
    'money',
  ),
  figure(
    {
      id: 'costAfter',
      header: { sv: 'Kostnad efter', en: 'Cost after' },
      about: {
        sv: 'Kostnad enligt listan när rättelsen hittades.',
        en: 'Cost by the list when it was found.',
      },
    },
    'money',
  ),
  figure(
    {
      id: 'costChange',
      header: { sv: 'Skillnad kr (plus = dyrare)', en: 'Change in SEK (plus = dearer)' },
      about: { sv: 'Efter minus före.', en: 'After minus before.' },
    },
    'money',
  ),
];

const found: readonly Column[] = [
  {
    id: 'foundIn',
    width: 18,
    header: { sv: 'Hör till månad', en: 'Belongs to month' },
    about: {
      sv: 'Månaden som låstes när rättelsen hittades: i dess uppföljning tas den upp.',
      en: 'The month that was locked when it was found: its follow-up takes it up.',
    },
    type: 'day',
    required: true,
  },
  {
    id: 'who',
    width: 20,
    header: { sv: 'Hittad av', en: 'Found by' },
    about: { sv: 'Den som låste den månaden.', en: 'Who locked that month.' },
    type: 'text',
    required: false,
  },
  {
    id: 'when',
    width: 17,
    header: { sv: 'Hittad', en: 'Found' },
    about: { sv: 'När den månaden låstes.', en: 'When that month was locked.' },
    type: 'text',
    required: false,
  },
];

/** What has become of locked months since: each change once. Locked + corrections is what the list says. */
export const corrections: WorkbookTable = {
  id: 'corrections',
  name: { sv: 'Rättelser', en: 'Corrections' },
  about: {
    sv: 'Ändringar i låsta månader, var och en en gång, i den månad då de hittades. LåstaMånader plus Rättelser är vad listan sade senast en månad låstes.',
    en: 'Changes of locked months, each of them once, in the month in which they were found. LockedMonths plus Corrections is what the list said when a month was last locked.',
  },
  columns: [lockMonth, ...lineColumns, what, ...figures, ...found, ...proofColumns],
  rows: [],
};
