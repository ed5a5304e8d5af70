import { type Column, required } from './column';
import { law, pay, quantity, registered, term } from './placementColumns';
import { activity, dayRule, kind, person, placementId, provider, source, unit } from './sharedColumns';
import type { Table } from './table';

/** Report functions see tables only: a rule that is set for the whole workbook is known to other formulas. */
const ownDayRule: Column = {
  ...dayRule,
  about: {
    sv: 'båda = första och sista dagen räknas. nätter = sista dagen räknas inte. Tomt = prisets regel, annars formens, annars båda.',
    en: 'both = the first and the last day count. nights = the last day does not. Blank = the price’s rule, else the kind’s, else both.',
  },
};

/** The list of placements, from which everything is counted. */
export const placements: Table = {
  id: 'placements',
  group: 'placements',
  name: { sv: 'Placeringar', en: 'Placements' },
  about: {
    sv: 'En rad för varje placering. Härifrån räknas dygn och kostnad.',
    en: 'One row for each placement. Days and cost are counted from here.',
  },
  columns: [
    required(placementId),
    person,
    required(kind),
    law,
    provider,
    ...term,
    ...pay,
    unit,
    activity,
    ownDayRule,
    quantity,
    registered,
    source,
  ],
  rows: [],
};
