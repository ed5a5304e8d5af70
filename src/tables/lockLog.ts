import type { Column } from './column';
import { figure, lockMonth, proofColumns } from './lockColumns';
import type { WorkbookTable } from './table';

const act: readonly Column[] = [
  {
    id: 'when',
    width: 17,
    header: { sv: 'Tidpunkt', en: 'Time' },
    about: { sv: 'När det gjordes.', en: 'When it was done.' },
    type: 'text',
    required: true,
  },
  {
    id: 'who',
    width: 20,
    header: { sv: 'Vem', en: 'Who' },
    about: { sv: 'Den som gjorde det.', en: 'Who did it.' },
    type: 'text',
    required: false,
  },
  {
    id: 'act',
    width: 14,
    header: { sv: 'Vad', en: 'What' },
    about: { sv: 'låst eller upplåst.', en: 'locked or unlocked.' },
    type: 'text',
    required: true,
  },
  lockMonth,
];

const figures: readonly Column[] = [
  figure(
    {
      id: 'lines',
      header: { sv: 'Rader', en: 'Rows' },
      about: { sv: 'Månadens rader i LåstaMånader.', en: 'Rows of the month in LockedMonths.' },
    },
    'number',
  ),
  figure(
    {
      id: 'days',
      header: { sv: 'Dygn', en: 'Days' },
      about: { sv: 'Deras dygn.', en: 'Their days.' },
    },
    'number',
  ),
  figure(
    {
      id: 'cost',
      header: { sv: 'Kostnad', en: 'Cost' },
      about: { sv: 'Deras kostnad i kronor.', en: 'Their cost in kronor.' },
    },
    'money',
  ),
  figure(
    {
      id: 'corrections',
      header: { sv: 'Antal rättelser', en: 'Number of corrections' },
      about: {
        sv: 'Rättelser av tidigare månader som hittades då.',
        en: 'Corrections of earlier months that were found then.',
      },
    },
    'number',
  ),
  figure(
    {
      id: 'correctedDays',
      header: { sv: 'Rättelser dygn', en: 'Corrections in days' },
      about: { sv: 'Skillnaden i dygn som de ger.', en: 'The change in days that they make.' },
    },
    'number',
  ),
  figure(
    {
      id: 'correctedCost',
      header: { sv: 'Rättelser kr (plus = dyrare)', en: 'Corrections in SEK (plus = dearer)' },
      about: { sv: 'Skillnaden i kronor som de ger.', en: 'The change in kronor that they make.' },
    },
    'money',
  ),
];

const why: Column = {
  id: 'why',
  width: 40,
  header: { sv: 'Varför', en: 'Why' },
  about: { sv: 'Skälet till att månaden låstes upp.', en: 'Why the month was unlocked.' },
  type: 'text',
  required: false,
};

const rule: Column = {
  id: 'dayRule',
  header: { sv: 'Dygnsregel', en: 'Day rule' },
  about: { sv: 'Arbetsbokens egen dygnsregel då.', en: 'The day rule of the workbook then.' },
  type: 'text',
  required: false,
};

/** Everything that was done to lock months, one row for each act, oldest first. Which months are locked is read here. */
export const lockLog: WorkbookTable = {
  id: 'lockLog',
  name: { sv: 'Låslogg', en: 'LockLog' },
  about: {
    sv: 'En rad varje gång en månad låses eller låses upp, med vad som låstes. Ta inte bort rader: här läses vilka månader som är låsta.',
    en: 'One row each time a month is locked or unlocked, with what was locked. Take no rows away: which months are locked is read here.',
  },
  columns: [...act, ...figures, why, rule, ...proofColumns],
  rows: [],
};
