import { addOns as table } from '../../tables/addOns';
import type { ListKind } from './kind';

/** What a placement costs on top of its price. */
export const addOns: ListKind = {
  id: 'addOns',
  table,
  source: null,
  required: ['placementId', 'from', 'amount'],
  derived: {},
  identity: ['placementId', 'from', 'what', 'amountUnit'],
  resembling: ['to', 'amount'],
  persons: [],
  freeTexts: ['what'],
  years: [],
  months: [],
  openEnds: ['to'],
  charges: [],
  term: { first: 'from', last: 'to', dayRule: null },
  asOf: [],
  sums: { days: false, kronor: null },
};
