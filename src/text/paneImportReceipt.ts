import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** What is known when a list has been imported. */
export const receiptTexts = {
  log: { sv: 'Vad som gjordes står i importloggen.', en: 'What was done stands in the import log.' },
  scanTitle: { sv: 'Personnummer på egna blad', en: 'Personal numbers on your own sheets' },
  clean: {
    sv: 'Inget personnummer finns i det som skrevs, och inte på dina egna blad.',
    en: 'Neither what was written nor your own sheets contain personal numbers.',
  },
  found: {
    sv: 'Inget personnummer finns i det som skrevs. Men på dina egna blad finns sådant som ser ut som personnummer. De är orörda:',
    en: 'What was written contains no personal numbers. But on your own sheets there is something that looks like personal numbers. They are untouched:',
  },
  partial: {
    sv: 'Arbetsboken är så stor att bara en del av den söktes igenom.',
    en: 'The workbook is so large that only a part of it was looked through.',
  },
  notScanned: {
    sv: 'Inget personnummer finns i det som skrevs. Dina egna blad kunde inte sökas igenom.',
    en: 'What was written contains no personal numbers. Your own sheets could not be looked through.',
  },
} as const satisfies Texts;

/** By which ID the import is known in the log. */
export function importKnownBy(importId: string): Text {
  return { sv: `Import-ID ${importId}`, en: `Import ID ${importId}` };
}

/** The button that shows a table of the log. */
export function showLog(table: string): Text {
  return { sv: `Visa ${table}`, en: `Show ${table}` };
}

/** A sheet of the user's own in which personal numbers stand. */
export function sheetWithNumbers(sheet: string, cells: number): Text {
  return {
    sv: `${sheet}: ${formatsOf('sv').number(cells)} ${cells === 1 ? 'cell' : 'celler'}`,
    en: `${sheet}: ${formatsOf('en').number(cells)} ${cells === 1 ? 'cell' : 'cells'}`,
  };
}

/** Names of sheets, tables and areas with a personal number in them. */
export function namesWithNumbers(count: number): Text {
  return {
    sv: `namn på blad, tabeller och områden: ${formatsOf('sv').number(count)}`,
    en: `names of sheets, tables and areas: ${formatsOf('en').number(count)}`,
  };
}

/** Keys that were made anew: of how many persons, and in how many cells of other tables. */
export function keysMadeAnew(persons: number, cells: number): Text {
  return {
    sv: `Nycklarna är gjorda om för ${formatsOf('sv').number(persons)} personer, också i ${formatsOf('sv').number(cells)} celler i andra tabeller. Den förlorade nyckelfilen behövs inte mer.`,
    en: `The keys have been made anew for ${formatsOf('en').number(persons)} persons, also in ${formatsOf('en').number(cells)} cells of other tables. The lost key file is no longer needed.`,
  };
}
