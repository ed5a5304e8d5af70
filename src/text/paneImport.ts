import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** The place where a list is imported: choosing it, and waiting for it to be read. */
export const importTexts = {
  lead: {
    sv: 'Välj en lista ur verksamhetssystemet, så läggs den i rätt tabell. Du ser allt innan något skrivs.',
    en: 'Choose a list from the case system, and it goes into the right table. You see everything before anything is written.',
  },
  drop: { sv: 'Släpp en fil här', en: 'Drop a file here' },
  formats: {
    sv: 'Excel (.xlsx), CSV eller text, en fil åt gången.',
    en: 'Excel (.xlsx), CSV or text, one file at a time.',
  },
  chooseFile: { sv: 'Välj fil', en: 'Choose file' },
  chooseOther: { sv: 'Byt fil', en: 'Change file' },
  paste: { sv: 'Klistra in i stället', en: 'Paste instead' },
  pasteField: { sv: 'Rader kopierade ur Excel eller en fil', en: 'Rows copied from Excel or a file' },
  pasteHint: {
    sv: 'Ta med rubrikraden. Det du klistrar in läses på en gång.',
    en: 'Include the header row. What you paste is read at once.',
  },
  readPasted: { sv: 'Läs texten', en: 'Read the text' },
  pastedName: { sv: 'Inklistrad lista', en: 'Pasted list' },
  fromWorkbook: { sv: 'Hämta från arbetsboken', en: 'Take from the workbook' },
  fromWorkbookHint: {
    sv: 'Listan läses som den står, dolda och bortfiltrerade rader också. Cellerna ändras inte.',
    en: 'The list is read as it stands, rows that are hidden or filtered away too. The cells are not changed.',
  },
  readSelection: { sv: 'Läs de markerade cellerna', en: 'Read the selected cells' },
  selectionName: { sv: 'Markerade celler', en: 'Selected cells' },
  orTable: { sv: 'eller en tabell', en: 'or a table' },
  readTable: { sv: 'Läs tabellen', en: 'Read the table' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  readingAgain: { sv: 'Läser om listan …', en: 'Reading the list again …' },
  toImport: { sv: 'Importera en lista', en: 'Import a list' },
  several: {
    sv: 'Du släppte flera filer. Släpp en fil åt gången.',
    en: 'You dropped several files. Drop one file at a time.',
  },
  noFile: {
    sv: 'Det var ingen fil. Släpp en fil, välj den med knappen eller klistra in raderna.',
    en: 'That was not a file. Drop a file, choose it with the button or paste the rows.',
  },
  unreadable: {
    sv: 'Filen kunde inte öppnas. Är den en mapp, flyttad eller öppen i ett annat program? Spara en kopia och försök med den.',
    en: 'The file could not be opened. Is it a folder, moved or open in another program? Save a copy and try that.',
  },
  nothingPasted: { sv: 'Det finns ingen text att läsa.', en: 'There is no text to read.' },
} as const satisfies Texts;

/** The list is being read. */
export function readingList(name: string): Text {
  return { sv: `Läser ${name} …`, en: `Reading ${name} …` };
}

/** What became of the rows, as it is read out when the list has been read. */
export function rowsRead(counts: {
  readonly read: number;
  readonly kept: number;
  readonly removed: number;
  readonly leftOut: number;
}): Text {
  const { read, kept, removed, leftOut } = counts;
  const sv = formatsOf('sv').number;
  const en = formatsOf('en').number;
  const parts = [
    { count: kept, sv: `${sv(kept)} tas med`, en: `${en(kept)} kept` },
    {
      count: removed,
      sv: `${sv(removed)} ${removed === 1 ? 'borttagen' : 'borttagna'}`,
      en: `${en(removed)} removed`,
    },
    { count: leftOut, sv: `${sv(leftOut)} utelämnas`, en: `${en(leftOut)} left out` },
  ].filter(({ count }, index) => index === 0 || count > 0);
  return {
    sv: `${sv(read)} ${read === 1 ? 'rad läst' : 'rader lästa'}: ${parts.map((part) => part.sv).join(', ')}`,
    en: `${en(read)} ${read === 1 ? 'row' : 'rows'} read: ${parts.map((part) => part.en).join(', ')}`,
  };
}

/** A number of rows, as people write it. */
export function rowCount(count: number): Text {
  return {
    sv: `${formatsOf('sv').number(count)} ${count === 1 ? 'rad' : 'rader'}`,
    en: `${formatsOf('en').number(count)} ${count === 1 ? 'row' : 'rows'}`,
  };
}
