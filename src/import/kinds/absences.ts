import { absences as table } from '../../tables/absences';
import type { ListKind } from './kind';

/** When the persons placed are away, and what is paid then. Of one absence, the price, the fee and the expense may be told apart. */
export const absences: ListKind = {
  id: 'absences',
  table,
  source: null,
  required: ['placementId', 'from', 'paid'],
  derived: {},
  identity: ['placementId', 'from', 'part'],
  resembling: ['to', 'fromDay'],
  persons: [],
  freeTexts: [],
  years: [],
  months: [],
  openEnds: ['to'],
  charges: [],
  term: { first: 'from', last: 'to', dayRule: null },
  asOf: [],
  sums: { days: false, kronor: null },
};
