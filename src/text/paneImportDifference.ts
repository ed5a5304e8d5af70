import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** The rows that a list changes, and what becomes of those that it does not have. */
export const changeTexts = {
  keep: { sv: 'Behåll dem', en: 'Keep them' },
  close: {
    sv: 'Avsluta de pågående dagen före listans datum',
    en: 'End the open ones the day before the list’s date',
  },
  remove: { sv: 'Ta bort dem', en: 'Remove them' },
  needsDate: {
    sv: 'Ange listans datum för att kunna avsluta.',
    en: 'Enter the date of the list to be able to end them.',
  },
  blank: { sv: 'tomt', en: 'blank' },
  notInList: { sv: 'Inte i listan', en: 'Not in the list' },
  more: { sv: 'Visa fler ändringar', en: 'Show more changes' },
  becomes: { sv: 'blir', en: 'becomes' },
} as const satisfies Texts;

/** How many rows change, as what unfolds them says. */
export function changedRows(count: number, closed: number): Text {
  if (closed > 0)
    return {
      sv: `Se ${counted('sv', count, ['rad', 'rader'])} som ändras eller avslutas`,
      en: `See ${counted('en', count, ['row that is', 'rows that are'])} changed or ended`,
    };
  return {
    sv: `Se ${counted('sv', count, ['ändrad rad', 'ändrade rader'])} före och efter`,
    en: `See ${counted('en', count, ['changed row', 'changed rows'])} before and after`,
  };
}

/** How many rows are taken out of the table. */
export function rowsRemoved(count: number): Text {
  return {
    sv: `${counted('sv', count, ['rad tas bort', 'rader tas bort'])} ur tabellen.`,
    en: `${counted('en', count, ['row is', 'rows are'])} taken out of the table.`,
  };
}

/** How many open rows are ended; the others stay as they are. */
export function rowsClosed(closed: number, missing: number): Text {
  return {
    sv: `${counted('sv', closed, ['pågående rad avslutas', 'pågående rader avslutas'])}, ${formatsOf('sv').number(missing - closed)} står kvar som de är.`,
    en: `${counted('en', closed, ['open row is ended', 'open rows are ended'])}, ${formatsOf('en').number(missing - closed)} stay as they are.`,
  };
}

function counted(language: 'sv' | 'en', count: number, [one, more]: readonly [string, string]): string {
  return `${formatsOf(language).number(count)} ${count === 1 ? one : more}`;
}
