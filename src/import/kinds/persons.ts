import { persons as table } from '../../tables/persons';
import type { ListKind } from './kind';

/** Whose care the state reimburses, in which category, from when. */
export const persons: ListKind = {
  id: 'persons',
  table,
  source: null,
  required: ['person', 'born', 'category', 'from'],
  derived: {},
  identity: ['person', 'category', 'from'],
  resembling: ['to'],
  persons: ['person'],
  freeTexts: [],
  years: [],
  months: [],
  openEnds: ['to'],
  charges: [],
  term: { first: 'from', last: 'to', dayRule: null },
  asOf: [],
  sums: { days: false, kronor: null },
};
