import type { Language } from './language';

/** What the Swedish Excel calls its errors; the newer ones have the same name in every language. */
const swedishNames = new Map([
  ['#DIV/0!', '#DIVISION/0!'],
  ['#N/A', '#SAKNAS!'],
  ['#NAME?', '#NAMN?'],
  ['#NULL!', '#SKÄRNING!'],
  ['#NUM!', '#OGILTIGT!'],
  ['#REF!', '#REFERENS!'],
  ['#VALUE!', '#VÄRDEFEL!'],
]);

/** The name that people see of an error, from the name that programs see. */
export function excelErrorName(error: string, language: Language): string {
  return language === 'sv' ? (swedishNames.get(error) ?? error) : error;
}
