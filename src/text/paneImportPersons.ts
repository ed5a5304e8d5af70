import type { Text } from './language';
import type { Texts } from './pane';

/** What can be done where one person may stand under two numbers. */
export const samePersonTexts = {
  create: { sv: 'Skapa tabellen', en: 'Create the table' },
  show: { sv: 'Visa tabellen', en: 'Show the table' },
} as const satisfies Texts;

/** That rows of the table of persons who are the same are not used, and why; what they say is not shown. */
export function unusedSamePersons(rows: number): Text {
  return {
    sv: `${rows === 1 ? 'En rad' : `${rows} rader`} i tabellen SammaPerson används inte: i Är samma som står något annat än en nyckel eller en kod, till exempel ett namn eller ett personnummer. Skriv nyckeln i stället.`,
    en: `${rows === 1 ? 'One row' : `${rows} rows`} of the table SamePerson ${rows === 1 ? 'is' : 'are'} not used: Is the same as holds something else than a key or a code, such as a name or a personal number. Write the key instead.`,
  };
}

/** How the table of persons who are the same is used. */
export function howSamePersons(table: string): Text {
  return {
    sv: `Några rader kan gälla samma person under två nummer. Är det så: skriv den ena personens nyckel i ${table}, kolumnen Person, och den andras i Är samma som. Importera listan igen, så räknas de som en.`,
    en: `Some rows may be of one person under two numbers. If so: write the key of the one in ${table}, the column Person, and that of the other in Is the same as. Import the list again, and they count as one.`,
  };
}
