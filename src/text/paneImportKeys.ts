import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** How personal numbers are kept out of the workbook: what keys are, and the key file that makes them. */
export const keyTexts = {
  title: { sv: 'Personer', en: 'Persons' },
  none: { sv: 'Inga personnummer hittades i listan.', en: 'No personal numbers were found in the list.' },
  names: { sv: 'Listan har namn på personer.', en: 'The list has names of persons.' },
  how: {
    sv: 'De skrivs aldrig i arbetsboken: varje person får en nyckel som P-7K3M9-QXT2A, densamma varje gång. Nycklarna görs med en nyckelfil, som du sparar utanför arbetsboken.',
    en: 'They are never written in the workbook: each person gets a key such as P-7K3M9-QXT2A, the same every time. The keys are made with a key file, which you keep outside the workbook.',
  },
  always: { sv: 'Nycklar för alla personer', en: 'Keys for every person' },
  alwaysHint: {
    sv: 'Även där listan har namn eller ett eget nummer i stället för personnummer.',
    en: 'Even where the list has a name or a number of its own instead of a personal number.',
  },
  first: { sv: 'Arbetsboken har inga nycklar ännu.', en: 'The workbook has no keys yet.' },
  same: {
    sv: 'Arbetsboken har redan nycklar. Läs in samma nyckelfil som förra gången, så att personerna känns igen.',
    en: 'The workbook already has keys. Load the same key file as last time, so that the persons are recognised.',
  },
  create: { sv: 'Skapa nyckelfil', en: 'Create key file' },
  have: { sv: 'Jag har redan en nyckelfil', en: 'I already have a key file' },
  load: { sv: 'Välj nyckelfil', en: 'Choose key file' },
  orPaste: { sv: 'eller klistra in texten ur den', en: 'or paste its text' },
  use: { sv: 'Använd', en: 'Use' },
  yours: { sv: 'Din nyckelfil', en: 'Your key file' },
  keep: {
    sv: 'Spara den där bara behöriga når den. Utan den kan arbetsboken inte ta emot fler listor med personer; med den går det att se vem en nyckel står för.',
    en: 'Keep it where only authorised people can reach it. Without it the workbook can take no more lists of persons; with it one can see whom a key stands for.',
  },
  copy: { sv: 'Kopiera texten', en: 'Copy the text' },
  save: { sv: 'Spara som fil', en: 'Save as file' },
  confirm: { sv: 'Jag har sparat nyckelfilen', en: 'I have saved the key file' },
  confirmFirst: {
    sv: 'Spara den som fil eller kopiera texten först.',
    en: 'Save it as a file or copy the text first.',
  },
  copied: {
    sv: 'Texten är kopierad. Klistra in den på ett säkert ställe.',
    en: 'The text has been copied. Paste it in a safe place.',
  },
  saved: {
    sv: 'Filen ska nu ligga bland dina hämtade filer. Finns den inte där, kopiera texten i stället.',
    en: 'The file should now be among your downloads. If it is not there, copy the text instead.',
  },
  inUse: { sv: 'Nyckelfilen är inläst.', en: 'The key file is loaded.' },
  other: { sv: 'Byt nyckelfil', en: 'Change key file' },
  unreadable: {
    sv: 'Det är ingen nyckelfil från Vårddygn, eller så har den skadats. Kontrollera att hela texten är med.',
    en: 'That is not a key file from Vårddygn, or it has been damaged. Check that the whole text is there.',
  },
  another: {
    sv: 'Det är en annan nyckelfil än den som arbetsbokens nycklar är gjorda med. Läs in den rätta, annars blir samma personer till nya.',
    en: 'That is another key file than the one that made the workbook’s keys. Load the right one, or the same persons become new ones.',
  },
  lost: { sv: 'Jag har tappat nyckelfilen', en: 'I have lost the key file' },
  lostHow: {
    sv: 'Nycklarna kan göras om med en ny nyckelfil, om du har listan som de gjordes av. Läs in den lista som importerades senast (den som har samma personer som tabellen), skapa en ny nyckelfil och importera. Varje rad känns igen på allt utom personen, och får sin nya nyckel i alla arbetsbokens tabeller. Inget skrivs så länge någon persons nya nyckel är okänd.',
    en: 'The keys can be made anew with a new key file, if you have the list that they were made of. Read the list that was imported last (the one with the same persons as the table), create a new key file and import. Each row is known again by everything but the person, and gets its new key in all tables of the workbook. Nothing is written as long as the new key of any person is unknown.',
  },
  startOver: {
    sv: 'Skapa ny nyckelfil och gör om nycklarna',
    en: 'Create a new key file and make the keys anew',
  },
  rekeys: { sv: 'Arbetsbokens nycklar görs om.', en: 'The keys of the workbook are made anew.' },
  stop: { sv: 'Avbryt, jag har hittat den', en: 'Cancel, I have found it' },
  fileUnreadable: { sv: 'Filen kunde inte öppnas.', en: 'The file could not be opened.' },
} as const satisfies Texts;

/** What the list tells of persons, of which keys are made where they are needed. */
export function personsFound({ personalNumbers, needKeys, kept }: FoundPersons): Text {
  if (personalNumbers > 0) return personalNumbersFound(personalNumbers, kept);
  return needKeys ? keyTexts.names : keyTexts.none;
}

/** What was found about persons in a list. */
interface FoundPersons {
  readonly personalNumbers: number;
  readonly needKeys: boolean;
  /** How many persons the rows have that are kept; null where that cannot be told. */
  readonly kept: number | null;
}

function personalNumbersFound(count: number, kept: number | null): Text {
  const sv = `Listan innehåller ${formatsOf('sv').number(count)} personnummer`;
  const en = `The list holds ${formatsOf('en').number(count)} personal ${count === 1 ? 'number' : 'numbers'}`;
  if (kept === null || kept === count) return { sv: `${sv}.`, en: `${en}.` };
  return {
    sv: `${sv}; raderna som tas med har ${formatsOf('sv').number(kept)} ${kept === 1 ? 'person' : 'personer'}.`,
    en: `${en}; the rows that are kept have ${formatsOf('en').number(kept)} ${kept === 1 ? 'person' : 'persons'}.`,
  };
}

/** How many persons get a new key, and of how many it cannot be told. */
export function keysRenewed({
  persons,
  unknown,
}: {
  readonly persons: number;
  readonly unknown: number;
}): Text {
  const known = {
    sv: `${formatsOf('sv').number(persons)} ${persons === 1 ? 'person får' : 'personer får'} ny nyckel.`,
    en: `${formatsOf('en').number(persons)} ${persons === 1 ? 'person gets' : 'persons get'} a new key.`,
  };
  if (unknown === 0) return known;
  return {
    sv: `${known.sv} För ${formatsOf('sv').number(unknown)} är den okänd: deras rader finns inte i listan. Läs in en lista där de är med.`,
    en: `${known.en} For ${formatsOf('en').number(unknown)} it is unknown: their rows are not in the list. Read a list that has them.`,
  };
}

/** By what a key file can be told from another, without giving it away. */
export function keyFingerprint(fingerprint: string): Text {
  return { sv: `Kontrolltecken ${fingerprint}`, en: `Fingerprint ${fingerprint}` };
}
