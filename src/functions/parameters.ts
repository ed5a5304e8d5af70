import { dayRuleWords } from '../text/words';
import { dateOrBlank, requiredDate } from './arguments/dates';
import { column, option, optionOrColumn } from './arguments/parameter';
import { requiredPrice } from './arguments/numbers';
import { word } from './arguments/word';

/** First day of each placement. */
export const start = column({
  swedishName: 'startdatum',
  about: {
    sv: 'Placeringens första dag: en cell eller en kolumn.',
    en: 'First day of the placement: a cell or a column.',
  },
  reader: requiredDate,
});

/** Last day of each placement. */
export const end = column({
  swedishName: 'slutdatum',
  about: {
    sv: 'Placeringens sista dag (t.o.m.). Tomt betyder att den pågår.',
    en: 'Last day of the placement, included. Blank means that it is open.',
  },
  reader: dateOrBlank,
});

/** Price per day of each placement. */
export const price = column({
  swedishName: 'dygnspris',
  about: {
    sv: 'Kronor per dygn: en cell eller en kolumn. Skriv fri om platsen är gratis.',
    en: 'Kronor per day: a cell or a column. Write fri (free) if the place costs nothing.',
  },
  reader: requiredPrice,
});

/** First day of the window. */
export const from = option({
  swedishName: 'från',
  about: {
    sv: 'Första dag som räknas (fr.o.m.). Utelämnad: från placeringens första dag.',
    en: 'First day that counts, included. Left out: from the first day of the placement.',
  },
  reader: dateOrBlank,
});

/** Last day of the window. */
export const to = option({
  swedishName: 'till',
  about: {
    sv: 'Sista dag som räknas (t.o.m.). Utelämnad: till placeringens sista dag.',
    en: 'Last day that counts, included. Left out: to the last day of the placement.',
  },
  reader: dateOrBlank,
});

/** Which days are billed, for all placements or for each. */
export const dayRule = optionOrColumn({
  swedishName: 'dygnsregel',
  about: {
    sv: 'båda (förvalt): både första och sista dagen räknas. nätter: sista dagen räknas inte. En cell för alla rader, eller en kolumn.',
    en: 'both (default): both the first and the last day count. nights: the last day does not count. A cell for all rows, or a column.',
  },
  reader: word(dayRuleWords, 'both'),
});

/** The day through which the list is known. */
export const asOf = option({
  swedishName: 'avstämningsdatum',
  about: {
    sv: 'Den dag som listan gäller: ingen dag efter den räknas. Behövs för pågående placeringar när till saknas.',
    en: 'The day that the list shows: no day after it counts. Needed for open placements when to is left out.',
  },
  reader: dateOrBlank,
});
