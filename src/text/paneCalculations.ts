import type { Text } from './language';
import type { Texts } from './pane';

/** The place of the calculations. */
export const calculationsTexts = {
  title: { sv: 'Kalkyler', en: 'Calculations' },
  lead: {
    sv: 'Svara på några frågor, så skrivs ett blad med formler som du räknar vidare på. Bladen är dina och fungerar även utan tillägget.',
    en: 'Answer a few questions and a sheet is written, with formulas to go on with. The sheets are yours and work without the add-in too.',
  },
  which: { sv: 'Kalkyl', en: 'Calculation' },
  write: { sv: 'Skriv bladet', en: 'Write the sheet' },
  writeHint: {
    sv: 'Ett nytt blad varje gång. Blad som finns ändras aldrig.',
    en: 'A new sheet each time. Sheets that there are never change.',
  },
  refused: {
    sv: 'Bladet skrevs inte: se vad som står under fälten.',
    en: 'The sheet was not written: see what stands below the fields.',
  },
} as const satisfies Texts;

/** Why a field cannot be understood. */
export const fieldTroubles = {
  noText: { sv: 'Skriv något.', en: 'Write something.' },
  noNumber: { sv: 'Skriv ett tal från 0, t.ex. 1 467,50.', en: 'Write a number from 0, e.g. 1467.50.' },
  noShare: { sv: 'Skriv procent mellan 0 och 100, t.ex. 25.', en: 'Write percent from 0 to 100, e.g. 25.' },
  noMunicipality: {
    sv: 'Skriv en kommuns namn eller kod, t.ex. Vimmerby eller 0884.',
    en: 'Write the name or code of a municipality, e.g. Vimmerby or 0884.',
  },
  noYears: { sv: 'Skriv ett antal år från 3 till 15.', en: 'Write a number of years from 3 to 15.' },
  noYear: { sv: 'Skriv ett år, t.ex. 2027.', en: 'Write a year, e.g. 2027.' },
} as const satisfies Texts;

/** Prices of the list, where they can be chosen. */
export const priceTexts = {
  own: { sv: 'Skriv priset själv', en: 'Write the price yourself' },
  list: { sv: 'Prislistan', en: 'Price list' },
  since: { sv: 'gäller från', en: 'valid from' },
  perDay: { sv: 'kr per dygn', en: 'kr a day' },
  perMonth: { sv: 'kr per månad (× 12 / 365)', en: 'kr a month (× 12 / 365)' },
} as const satisfies Texts;

/** What was written. */
export function calculationWritten(sheet: string): Text {
  return {
    sv: `Bladet ${sheet} är skrivet. Gula celler är dina att ändra.`,
    en: `The sheet ${sheet} is written. Yellow cells are yours to change.`,
  };
}
