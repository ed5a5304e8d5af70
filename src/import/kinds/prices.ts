import { prices as table } from '../../tables/prices';
import type { ListKind } from './kind';

/** A price list: what a day or a month costs, from when. */
export const prices: ListKind = {
  id: 'prices',
  table,
  source: null,
  required: ['kind', 'validFrom', 'price'],
  derived: {},
  identity: ['kind', 'provider', 'validFrom', 'appliesTo'],
  resembling: ['validTo'],
  persons: [],
  freeTexts: [],
  years: [],
  months: [],
  openEnds: ['validTo'],
  charges: ['price'],
  term: { first: 'validFrom', last: 'validTo', dayRule: null },
  asOf: [],
  sums: { days: false, kronor: null },
};
