import { budget as table } from '../../tables/budget';
import type { ListKind } from './kind';

/** The budget by month. */
export const budget: ListKind = {
  id: 'budget',
  table,
  source: null,
  required: ['month', 'amount'],
  derived: {},
  identity: ['month', 'kind', 'unit', 'activity', 'provider'],
  resembling: [],
  persons: [],
  freeTexts: [],
  years: [],
  months: ['month'],
  openEnds: [],
  charges: ['price'],
  term: { first: 'month', last: null, dayRule: null },
  asOf: [],
  sums: { days: false, kronor: { amount: 'amount' } },
};
