import { claims as table } from '../../tables/claims';
import type { ListKind } from './kind';

/** What is claimed from the state, decided and paid by it. What the Migration Agency takes back is a negative amount. */
export const claims: ListKind = {
  id: 'claims',
  table,
  source: null,
  required: ['person', 'period', 'reimbursement'],
  derived: {},
  identity: ['person', 'period', 'reimbursement'],
  resembling: ['claimed', 'decided', 'paid'],
  persons: ['person'],
  freeTexts: [],
  years: [],
  months: ['period'],
  quarters: ['period'],
  openEnds: [],
  charges: [],
  term: { first: 'period', last: null, dayRule: null },
  asOf: [],
  sums: { days: false, kronor: { amount: 'paid' } },
};
