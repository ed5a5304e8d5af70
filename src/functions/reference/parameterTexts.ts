import type { Text } from '../../text/language';

/*
 * What people read about the parameters that several functions share, by their names in parameters.ts.
 */

/** First day of each placement. */
export const start: Text = {
  sv: 'Placeringens första dag: en cell eller en kolumn.',
  en: 'First day of the placement: a cell or a column.',
};

/** Last day of each placement. */
export const end: Text = {
  sv: 'Placeringens sista dag (t.o.m.). Tomt betyder att den pågår.',
  en: 'Last day of the placement, included. Blank means that it is open.',
};

/** Price per day of each placement. */
export const price: Text = {
  sv: 'Kronor per dygn: en cell eller en kolumn. Skriv fri om platsen är gratis.',
  en: 'Kronor per day: a cell or a column. Write fri (free) if the place costs nothing.',
};

/** First day of the window. */
export const from: Text = {
  sv: 'Första dag som räknas (fr.o.m.). Utelämnad: från placeringens första dag.',
  en: 'First day that counts, included. Left out: from the first day of the placement.',
};

/** Last day of the window. */
export const to: Text = {
  sv: 'Sista dag som räknas (t.o.m.). Utelämnad: till placeringens sista dag.',
  en: 'Last day that counts, included. Left out: to the last day of the placement.',
};

/** Which days are billed, for all placements or for each. */
export const dayRule: Text = {
  sv: 'båda (förvalt): både första och sista dagen räknas. nätter: sista dagen räknas inte. En cell för alla rader, eller en kolumn.',
  en: 'both (default): both the first and the last day count. nights: the last day does not count. A cell for all rows, or a column.',
};

/** The day through which the list is known. */
export const asOf: Text = {
  sv: 'Den dag som listan gäller: ingen dag efter den räknas. Behövs för pågående placeringar när till saknas.',
  en: 'The day that the list shows: no day after it counts. Needed for open placements when to is left out.',
};
