import type { Language, Text } from './language';

/** The name of the file in which a user keeps the secret that makes keys of persons. */
export const keyFileName: Text = { sv: 'varddygn-nyckel.txt', en: 'varddygn-key.txt' };

const before: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    'Nyckel till Vårddygn',
    '',
    'Vårddygn byter personnummer mot nycklar med hjälp av raden nedan. Med samma rad får samma person',
    'samma nyckel i varje lista. Utan den går det inte att se vem en nyckel står för.',
    '',
  ],
  en: [
    'Key to Vårddygn',
    '',
    'Vårddygn replaces personal numbers with keys by means of the line below. With the same line the same',
    'person has the same key in every list. Without it nobody can tell whom a key stands for.',
    '',
  ],
};

const after: Readonly<Record<Language, readonly string[]>> = {
  sv: [
    '',
    'Spara filen där bara de som får hantera personnumren kommer åt den, och skilt från arbetsboken.',
    'Skicka den inte tillsammans med arbetsboken. Utan den kan arbetsboken inte ta emot fler listor med personer.',
  ],
  en: [
    '',
    'Keep this file where only those who may handle the personal numbers can reach it, and apart from the workbook.',
    'Do not send it together with the workbook. Without it the workbook can take no more lists of persons.',
  ],
};

/** The lines of the file: what it is, the secret itself, and how to keep it. */
export function keyFileLines(secret: string, language: Language): readonly string[] {
  return [...before[language], secret, ...after[language]];
}
