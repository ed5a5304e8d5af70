import type { Column } from './column';
import type { WorkbookTable } from './table';

/** Which import a row of the log belongs to, e.g. I-2026-01-31-1: the day and a number that begins anew each day. */
export const importId: Column = {
  id: 'importId',
  width: 18,
  header: { sv: 'Import-ID', en: 'Import ID' },
  about: { sv: 'Dag och nummer för importen.', en: 'Day and number of the import.' },
  type: 'text',
  required: true,
};

const where: readonly Column[] = [
  {
    id: 'row',
    header: { sv: 'Rad i filen', en: 'Row of the file' },
    about: {
      sv: 'Radens nummer i filen som lästes. Tomt = raden står bara i tabellen, eller flera rader.',
      en: 'The row’s number in the file that was read. Blank = a row of the table alone, or several rows.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'action',
    width: 18,
    header: { sv: 'Vad som gjordes', en: 'What was done' },
    about: {
      sv: 'Om raden togs bort, ändrades, utelämnades eller bara fick en varning.',
      en: 'Whether the row was removed, changed, left out or only given a warning.',
    },
    type: 'text',
    required: true,
  },
  {
    id: 'reason',
    width: 60,
    header: { sv: 'Skäl', en: 'Reason' },
    about: { sv: 'Varför, i en mening.', en: 'Why, in a sentence.' },
    type: 'text',
    required: false,
  },
  {
    id: 'because',
    header: { sv: 'På grund av rad', en: 'Because of row' },
    about: { sv: 'Den rad i filen som var orsaken.', en: 'The row of the file that caused it.' },
    type: 'number',
    required: false,
  },
];

const what: readonly Column[] = [
  {
    id: 'column',
    width: 22,
    header: { sv: 'Kolumn', en: 'Column' },
    about: { sv: 'Den kolumn som det gäller.', en: 'The column that it is about.' },
    type: 'text',
    required: false,
  },
  {
    id: 'before',
    width: 20,
    header: { sv: 'Före', en: 'Before' },
    about: { sv: 'Vad som stod i listan.', en: 'What stood in the list.' },
    type: 'text',
    required: false,
  },
  {
    id: 'after',
    width: 12,
    header: { sv: 'Efter', en: 'After' },
    about: { sv: 'Vad som räknas med i stället.', en: 'What is counted with instead.' },
    type: 'text',
    required: false,
  },
  {
    id: 'days',
    header: { sv: 'Dygn', en: 'Days' },
    about: { sv: 'Hur mycket dygnen ändrades.', en: 'By how much the days changed.' },
    type: 'number',
    required: false,
  },
  {
    id: 'kronor',
    width: 14,
    header: { sv: 'Kronor', en: 'Kronor' },
    about: { sv: 'Hur mycket kostnaden ändrades.', en: 'By how much the cost changed.' },
    type: 'money',
    required: false,
  },
];

/** The columns that the reading of a list fills, in the order in which it gives them; the import's own ID stands before them. */
export const importRowColumns: readonly Column[] = [...where, ...what];

/** The rows of the latest import that were repaired or left out, in the order of the file; then what is only remarked on. */
export const importRows: WorkbookTable = {
  id: 'importRows',
  name: { sv: 'Importrader', en: 'ImportRows' },
  about: {
    sv: 'Den senaste importens rader som reparerades, utelämnades eller fick en varning. Skrivs om vid varje import.',
    en: 'The rows of the latest import that were repaired, left out or given a warning. Written anew at each import.',
  },
  columns: [importId, ...importRowColumns],
  rows: [],
};
