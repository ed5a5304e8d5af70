import { required } from './column';
import { law, pay, quantity, registered, term } from './placementColumns';
import { activity, dayRule, kind, person, placementId, provider, source, unit } from './sharedColumns';
import type { Table } from './table';

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
    dayRule,
    quantity,
    registered,
    source,
  ],
  rows: [],
};
