import { ledger as table } from '../../tables/ledger';
import { debitAndCredit } from './debitAndCredit';
import type { ListKind } from './kind';

/** Bookings out of a finance system. A booking never changes, so that everything in it is what it is known by; of several alike, each is one. */
export const ledger: ListKind = {
  id: 'ledger',
  table,
  source: null,
  required: ['date', 'amount'],
  derived: {},
  sides: debitAndCredit,
  identity: [
    'voucher',
    'account',
    'date',
    'unit',
    'activity',
    'provider',
    'placementId',
    'careFrom',
    'amount',
  ],
  resembling: ['careTo', 'days', 'text'],
  persons: [],
  freeTexts: ['text'],
  years: [],
  months: ['date'],
  openEnds: [],
  charges: [],
  term: { first: 'date', last: null, dayRule: null },
  asOf: [],
  sums: { days: false, kronor: { amount: 'amount' } },
};
