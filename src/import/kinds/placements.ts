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
      ['person', 'start'],
      ['kind', 'provider', 'start'],
      ['kind', 'start'],
    ],
  },
  identity: ['placementId'],
  resembling: ['kind', 'provider', 'end'],
  persons: ['person'],
  years: ['carerBorn'],
  months: [],
  openEnds: ['end', 'plannedEnd'],
  charges: ['dayPrice', 'fee', 'expense'],
  term: { first: 'start', last: 'end', dayRule: 'dayRule' },
  asOf: ['start', 'end', 'registered'],
  sums: { days: true, kronor: { pricePerDay: 'dayPrice', quantity: 'quantity' } },
};
