import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';
import { rowCount } from './paneImport';
import { inWords } from './inWords';

/** Writing a list, and what is said when it has been written. */
export const writingTexts = {
  title: { sv: 'Importerar', en: 'Importing' },
  reading: { sv: 'Läser tabellen', en: 'Reading the table' },
  writing: { sv: 'Skriver raderna på ett dolt blad', en: 'Writing the rows on a hidden sheet' },
  committing: { sv: 'Lägger in dem i tabellen', en: 'Putting them into the table' },
  safe: {
    sv: 'Tabellen är orörd tills allt är skrivet och kontrollerat.',
    en: 'The table is untouched until everything has been written and checked.',
  },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  stopping: { sv: 'Avbryter …', en: 'Cancelling …' },
  soon: { sv: 'mindre än 10 sekunder kvar', en: 'less than 10 seconds left' },
  receipt: { sv: 'Listan är importerad', en: 'The list has been imported' },
  show: { sv: 'Visa tabellen', en: 'Show the table' },
  undo: { sv: 'Ångra importen', en: 'Undo the import' },
  undoing: { sv: 'Ångrar …', en: 'Undoing …' },
  undoHint: {
    sv: 'Importen kan ångras tills tabellen ändras eller nästa lista importeras.',
    en: 'The import can be undone until the table is changed or the next list is imported.',
  },
  another: { sv: 'Importera en lista till', en: 'Import another list' },
  undone: {
    sv: 'Importen är ångrad. Tabellen är som förut.',
    en: 'The import has been undone. The table is as before.',
  },
  notChanged: { sv: 'Inget har skrivits.', en: 'Nothing has been written.' },
} as const satisfies Texts;

/** Why a list cannot be imported yet. */
export const obstacleTexts = {
  outside: { sv: 'Öppna Vårddygn i Excel för att importera.', en: 'Open Vårddygn in Excel to import.' },
  reading: { sv: 'Listan läses om.', en: 'The list is being read again.' },
  refused: {
    sv: 'Listan kan inte läsas så. Återställ eller ändra det du valde.',
    en: 'The list cannot be read like that. Put back or change what you chose.',
  },
  key: {
    sv: 'Skapa eller läs in nyckelfilen för personerna.',
    en: 'Create or load the key file for the persons.',
  },
  keyNotKept: {
    sv: 'Spara nyckelfilen och kryssa för att det är gjort.',
    en: 'Save the key file and tick that it is done.',
  },
  nothing: { sv: 'Det finns ingen rad att importera.', en: 'There is no row to import.' },
  comparing: {
    sv: 'Rader ska ändras som inte finns i listan. Därför måste listan först jämföras med tabellen.',
    en: 'Rows are to be changed that the list does not have, so it must first be compared with the table.',
  },
  unknownPersons: {
    sv: 'Alla personer i tabellen kan inte få en ny nyckel. Se Personer.',
    en: 'Not every person of the table can be given a new key. See Persons.',
  },
  busy: { sv: 'Excel är upptaget med något annat.', en: 'Excel is busy with something else.' },
} as const satisfies Texts;

/** Required columns that nothing fills. */
export function columnsAreMissing(headers: readonly Text[]): Text {
  return {
    sv: `Välj kolumn för ${inWords(
      headers.map(({ sv }) => sv),
      'och',
    )}.`,
    en: `Choose a column for ${inWords(
      headers.map(({ en }) => en),
      'and',
    )}.`,
  };
}

/** The button that imports. */
export function importRows(rows: number, table: string): Text {
  const { sv, en } = rowCount(rows);
  return { sv: `Importera ${sv} till ${table}`, en: `Import ${en} into ${table}` };
}

/** What the import does to the table, by rows. */
interface Effect {
  readonly added: number;
  readonly changed: number;
  readonly closed: number;
  readonly removed: number;
}

/** The button that imports into a table that is there. */
export function importEffect({ added, changed, closed, removed }: Effect): Text {
  const sv = formatsOf('sv').number;
  const en = formatsOf('en').number;
  const parts = [
    { count: added, sv: `${sv(added)} ${added === 1 ? 'ny' : 'nya'}`, en: `${en(added)} new` },
    {
      count: changed,
      sv: `${sv(changed)} ${changed === 1 ? 'ändrad' : 'ändrade'}`,
      en: `${en(changed)} changed`,
    },
    {
      count: closed,
      sv: `${sv(closed)} ${closed === 1 ? 'avslutad' : 'avslutade'}`,
      en: `${en(closed)} ended`,
    },
    {
      count: removed,
      sv: `${sv(removed)} ${removed === 1 ? 'borttagen' : 'borttagna'}`,
      en: `${en(removed)} removed`,
    },
  ].filter(({ count }) => count > 0);
  return {
    sv: `Importera: ${parts.map((part) => part.sv).join(', ')}`,
    en: `Import: ${parts.map((part) => part.en).join(', ')}`,
  };
}

/** The button that imports a list that changes nothing. */
export function nothingChanges(unchanged: number): Text {
  const sv = formatsOf('sv').number(unchanged);
  const en = formatsOf('en').number(unchanged);
  return {
    sv:
      unchanged === 1 ? 'Inget ändras: raden är oförändrad' : `Inget ändras: alla ${sv} rader är oförändrade`,
    en:
      unchanged === 1
        ? 'Nothing changes: the row is unchanged'
        : `Nothing changes: all ${en} rows are unchanged`,
  };
}

/** How far it has come, 0 to 100. */
export function percentDone(percent: number): Text {
  return { sv: `${percent} procent klart`, en: `${percent} percent done` };
}

/** About how long it will take, in seconds. */
export function timeLeft(seconds: number): Text {
  if (seconds < 10) return writingTexts.soon;
  const tens = Math.ceil(seconds / 10) * 10;
  if (tens < 60) return { sv: `ungefär ${tens} sekunder kvar`, en: `about ${tens} seconds left` };
  const minutes = Math.ceil(seconds / 60);
  return {
    sv: minutes === 1 ? 'ungefär en minut kvar' : `ungefär ${minutes} minuter kvar`,
    en: minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`,
  };
}

/** What was written, and where. */
export function listWritten(written: {
  readonly name: string;
  readonly table: string;
  readonly rows: number;
}): Text {
  const rows = rowCount(written.rows);
  return {
    sv: `${written.name} är införd i ${written.table}, som nu har ${rows.sv}.`,
    en: `${written.name} has been entered in ${written.table}, which now has ${rows.en}.`,
  };
}

/** Rows of the list that were not written. */
export function rowsNotWritten(count: number): Text {
  const sv = formatsOf('sv').number(count);
  const en = formatsOf('en').number(count);
  return {
    sv: count === 1 ? '1 rad utelämnades.' : `${sv} rader utelämnades.`,
    en: count === 1 ? '1 row was left out.' : `${en} rows were left out.`,
  };
}
