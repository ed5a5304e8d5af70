import type { Text } from './language';
import type { ListRemarkCode } from './listProblem';

/** What is found in rows, in a few words: the names in the filter. */
export const remarkNames: Readonly<Record<ListRemarkCode, Text>> = {
  blankCell: { sv: 'Tom cell som måste fyllas i', en: 'Blank cell that must be filled in' },
  unreadableDate: { sv: 'Datum som inte kan läsas', en: 'Date that cannot be read' },
  ambiguousDate: { sv: 'Datum som kan läsas på två sätt', en: 'Date that can be read in two ways' },
  noSuchDate: { sv: 'Datum som inte finns', en: 'Date that does not exist' },
  unreadableNumber: { sv: 'Tal som inte kan läsas', en: 'Number that cannot be read' },
  ambiguousNumber: { sv: 'Tal som kan läsas på två sätt', en: 'Number that can be read in two ways' },
  numberCutOff: { sv: 'Nummer som har kortats av', en: 'Number that was cut off' },
  numberOutOfRange: { sv: 'För stort tal', en: 'Number too large' },
  negativeCharge: { sv: 'Pris eller ersättning under 0', en: 'Price or allowance below 0' },
  unreadableYear: { sv: 'Födelseår som inte kan läsas', en: 'Year of birth that cannot be read' },
  wordNotTaken: { sv: 'Ord som kolumnen inte tar', en: 'Word that the column does not take' },
  endsBeforeStart: { sv: 'Slutar före sin start', en: 'Ends before it starts' },
  textTooLong: { sv: 'För lång text', en: 'Text too long' },
  personalNumberHere: { sv: 'Personnummer i fel kolumn', en: 'Personal number in the wrong column' },
  twoCenturies: { sv: 'Samma nummer, två sekel', en: 'Same number, two centuries' },
  cellsBeyondHeader: { sv: 'Fler celler än rubriker', en: 'More cells than headers' },
  wrongCheckDigit: { sv: 'Fel kontrollsiffra', en: 'Wrong check digit' },
  sameAsEarlierRow: { sv: 'Likadan som en tidigare rad', en: 'Same as an earlier row' },
};
