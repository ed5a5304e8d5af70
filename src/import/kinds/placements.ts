import { placements as table } from '../../tables/placements';
import type { ListKind } from './kind';

/** A list of placements out of a case system, a row for each. */
export const placements: ListKind = {
  id: 'placements',
  table,
  source: 'source',
  required: ['kind', 'start'],
  derived: {
    placementId: [
      ['person', 'start', 'kind'],
      ['kind', 'provider', 'start'],
      ['kind', 'start'],
    ],
  },
  identity: ['placementId'],
  resembling: ['start', 'kind', 'provider', 'end'],
  persons: ['person'],
  freeTexts: [],
  years: ['carerBorn'],
  months: [],
  openEnds: ['end', 'plannedEnd'],
  charges: ['dayPrice', 'fee', 'expense'],
  term: { first: 'start', last: 'end', dayRule: 'dayRule' },
  asOf: ['start', 'end', 'registered'],
  stays: {
    ...{ person: 'person', kind: 'kind', provider: 'provider', law: 'law' },
    ...{
      name: 'placementId',
      quantity: 'quantity',
      plannedEnd: 'plannedEnd',
      ofTheRow: ['registered', 'source'],
    },
  },
  sums: { days: true, kronor: { pricePerDay: 'dayPrice', quantity: 'quantity' } },
};
