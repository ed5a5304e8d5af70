import type { Text } from '../text/language';
import type { Column, ColumnType } from './column';
import { importId } from './importRows';
import type { WorkbookTable } from './table';

interface Described {
  readonly id: string;
  readonly type: ColumnType;
  readonly header: Text;
  readonly about: Text;
  readonly width?: number;
}

const filledIn = (column: Described): Column => ({ ...column, required: false });

const which: readonly Column[] = [
  {
    id: 'when',
    width: 17,
    header: { sv: 'Tidpunkt', en: 'Time' },
    about: { sv: 'När listan skrevs in.', en: 'When the list was written.' },
    type: 'text',
    required: true,
  },
  ...[
    {
      id: 'list',
      width: 30,
      header: { sv: 'Lista', en: 'List' },
      about: { sv: 'Vad listan heter.', en: 'What the list is called.' },
      type: 'text',
    } as const,
    {
      id: 'kind',
      width: 16,
      header: { sv: 'Slag', en: 'Kind of list' },
      about: { sv: 'Vilken tabell listan gick in i.', en: 'Which table the list went into.' },
      type: 'text',
    } as const,
    {
      id: 'asOf',
      header: { sv: 'Listans datum', en: 'Date of the list' },
      about: { sv: 'Dagen som listan visar.', en: 'The day that the list shows.' },
      type: 'day',
    } as const,
  ].map(filledIn),
];

/** A figure of the log: its id, its header in both languages and what it says. */
type Figure = readonly [id: string, header: Text, about: Text];

/** Room for 9 999 999 999,00. */
const kronorWidth = 18;

const counted = (type: ColumnType): ((figure: Figure) => Column) => {
  return ([id, header, about]) =>
    filledIn({ id, type, header, about, ...(type === 'money' ? { width: kronorWidth } : {}) });
};

const rows: readonly Column[] = (
  [
    [
      'read',
      { sv: 'Lästa rader', en: 'Rows read' },
      {
        sv: 'Alla rader i listan utom tomma och summor.',
        en: 'All rows of the list but blank ones and totals.',
      },
    ],
    [
      'kept',
      { sv: 'Behållna rader', en: 'Rows kept' },
      { sv: 'Lästa minus borttagna minus utelämnade.', en: 'Read minus removed minus left out.' },
    ],
    [
      'removed',
      { sv: 'Borttagna rader', en: 'Rows removed' },
      { sv: 'Togs bort av lagningarna.', en: 'Taken away by the repairs.' },
    ],
    [
      'repaired',
      { sv: 'Ändrade rader', en: 'Rows changed' },
      { sv: 'Fick en annan sista dag av lagningarna.', en: 'Got another last day by the repairs.' },
    ],
    [
      'leftOut',
      { sv: 'Utelämnade rader', en: 'Rows left out' },
      { sv: 'Kunde inte läsas.', en: 'Could not be read.' },
    ],
  ] as const
).map(counted('number'));

const beforeRepair: Text = { sv: 'Före lagningarna.', en: 'Before the repairs.' };
const afterRepair: Text = { sv: 'Efter lagningarna.', en: 'After the repairs.' };

const sums: readonly Column[] = [
  ...(
    [
      ['personsBefore', { sv: 'Personer före', en: 'Persons before' }, beforeRepair],
      ['personsAfter', { sv: 'Personer efter', en: 'Persons after' }, afterRepair],
      ['daysBefore', { sv: 'Dygn före', en: 'Days before' }, beforeRepair],
      ['daysAfter', { sv: 'Dygn efter', en: 'Days after' }, afterRepair],
    ] as const
  ).map(counted('number')),
  ...(
    [
      ['kronorBefore', { sv: 'Kronor före', en: 'Kronor before' }, beforeRepair],
      ['kronorAfter', { sv: 'Kronor efter', en: 'Kronor after' }, afterRepair],
    ] as const
  ).map(counted('money')),
];

const inTable: readonly Column[] = (
  [
    [
      'added',
      { sv: 'Nya i tabellen', en: 'New in the table' },
      { sv: 'Rader som tabellen inte hade.', en: 'Rows that the table did not have.' },
    ],
    [
      'changed',
      { sv: 'Ändrade i tabellen', en: 'Changed in the table' },
      { sv: 'Rader som listan ändrade.', en: 'Rows that the list changed.' },
    ],
    [
      'unchanged',
      { sv: 'Oförändrade i tabellen', en: 'Unchanged in the table' },
      { sv: 'Rader som listan inte ändrade.', en: 'Rows that the list did not change.' },
    ],
    [
      'missing',
      { sv: 'Saknas i listan', en: 'Missing from the list' },
      { sv: 'Tabellens rader som listan inte har.', en: 'Rows of the table that the list does not have.' },
    ],
    [
      'repairedInTable',
      { sv: 'Bortlagade ur tabellen', en: 'Repaired away from the table' },
      {
        sv: 'Tabellens rader som togs bort, eftersom reparationerna tog bort dem i listan.',
        en: 'Rows of the table that were removed, since the repairs took them away in the list.',
      },
    ],
    [
      'leftOutInTable',
      { sv: 'Oläsliga i listan', en: 'Unreadable in the list' },
      {
        sv: 'Tabellens rader som står kvar, eftersom de inte gick att läsa i listan.',
        en: 'Rows of the table that stay as they are, since they could not be read in the list.',
      },
    ],
    [
      'closed',
      { sv: 'Avslutade i tabellen', en: 'Ended in the table' },
      { sv: 'Av dem som saknas: de som avslutades.', en: 'Of those missing: those that were ended.' },
    ],
    [
      'takenOut',
      { sv: 'Borttagna ur tabellen', en: 'Removed from the table' },
      {
        sv: 'De som saknas och togs bort, de som reparationerna tog bort och tomma rader.',
        en: 'Those missing that were removed, those repaired away, and blank rows.',
      },
    ],
  ] as const
).map(counted('number'));

const proof: readonly Column[] = (
  [
    {
      id: 'controlSum',
      width: 20,
      header: { sv: 'Kontrollsumma', en: 'Control sum' },
      about: {
        sv: 'Samma kolumner med samma innehåll i samma ordning ger samma summa.',
        en: 'The same columns with the same content in the same order give the same sum.',
      },
      type: 'text',
    },
    {
      id: 'version',
      header: { sv: 'Vårddygns version', en: 'Version of Vårddygn' },
      about: { sv: 'Den version som skrev in listan.', en: 'The version that wrote the list.' },
      type: 'text',
    },
  ] as const
).map(filledIn);

/** Every import, one row each, oldest first. */
export const importLog: WorkbookTable = {
  id: 'importLog',
  name: { sv: 'Importlogg', en: 'ImportLog' },
  about: {
    sv: 'En rad för varje import: vad som lästes, vad som reparerades och vad som hände med tabellen.',
    en: 'One row for each import: what was read, what was repaired and what became of the table.',
  },
  columns: [importId, ...which, ...rows, ...sums, ...inTable, ...proof],
  rows: [],
};
