import type { Text } from './language';
import type { Texts } from './pane';

/** The list of functions. */
export const functionTexts = {
  lead: {
    sv: 'Markera en cell i arbetsboken och sätt in en funktion. Står cellen i en tabell läser formeln sin egen rad, annars hela kolumner.',
    en: 'Select a cell in the workbook and insert a function. In a table the formula reads its own row, elsewhere whole columns.',
  },
  search: { sv: 'Sök funktion', en: 'Search functions' },
  searchHint: { sv: 't.ex. dygn, pris, budget', en: 'e.g. days, price, budget' },
  none: {
    sv: 'Ingen funktion stämmer med sökningen. Prova ett annat ord, t.ex. dygn, pris eller budget.',
    en: 'No function matches the search. Try another word, e.g. days, price or budget.',
  },
  details: { sv: 'Argument och exempel', en: 'Arguments and example' },
  arguments: { sv: 'Argument', en: 'Arguments' },
  optional: { sv: 'frivilligt', en: 'optional' },
  example: { sv: 'Exempel', en: 'Example' },
  blank: { sv: 'tom cell', en: 'blank cell' },
  gives: { sv: 'ger', en: 'gives' },
  insert: { sv: 'Sätt in i cellen', en: 'Insert in cell' },
  inserting: { sv: 'Sätter in …', en: 'Inserting …' },
  replace: { sv: 'Ersätt', en: 'Replace' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
} as const satisfies Texts;

/** How many functions the search found. */
export function functionCount(count: number): Text {
  return {
    sv: count === 1 ? '1 funktion' : `${count} funktioner`,
    en: count === 1 ? '1 function' : `${count} functions`,
  };
}

/** Whether a formula may replace what stands in a cell. */
export function replaceQuestion(address: string): Text {
  return {
    sv: `${address} är inte tom. Ska formeln ersätta det som står där?`,
    en: `${address} is not empty. Should the formula replace what is there?`,
  };
}

/** Whether it may replace what stands there now, which is something else than when the user was asked. */
export function replaceAgainQuestion(address: string): Text {
  return {
    sv: `${address} har ändrats sedan du fick frågan. Ska formeln ersätta det som står där nu?`,
    en: `${address} has changed since you were asked. Should the formula replace what is there now?`,
  };
}

/** A formula has been written that reads its own row. */
export function rowFormulaInserted(address: string, table: string): Text {
  return {
    sv: `Formeln står i ${address} och läser sin egen rad i ${table}.`,
    en: `The formula is in ${address} and reads its own row of ${table}.`,
  };
}

/** A formula has been written that reads all rows. */
export function listFormulaInserted(address: string, table: string): Text {
  return {
    sv: `Formeln står i ${address} och läser alla rader i ${table}.`,
    en: `The formula is in ${address} and reads all rows of ${table}.`,
  };
}

/** An example has been written. */
export function exampleInserted(address: string): Text {
  return {
    sv: `Ett exempel står i ${address}. Byt ut värdena mot dina egna.`,
    en: `An example is in ${address}. Replace its values with your own.`,
  };
}

/** What is added when a formula has been written from a table, where there is something to know about it. */
export const remarkTexts = {
  fullContribution: {
    sv: 'Den räknar med full arbetsgivaravgift, 31,42 %. Ändra satsen där uppdragstagarens ålder ger en annan.',
    en: 'It assumes the full employer’s contribution, 31.42%. Change the rate where the carer’s age gives another.',
  },
  quantityUnused: {
    sv: 'Funktionen räknar dagarna själv och använder inte kolumnen Antal.',
    en: 'The function counts the days itself and does not use the column Quantity.',
  },
} as const satisfies Texts;
