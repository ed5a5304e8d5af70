import type {
  AbsenceRow,
  AddOnRow,
  ContributionRow,
  CostTables,
  KindRule,
} from '../../../src/core/cost/costRules';
import type { PriceRow } from '../../../src/core/cost/priceRow';
import { day, kronor, share } from '../help';
import { blankPlacement, noTables, type World, type WorldPlacement } from '../naive/world';

/** Rows of examples: an ordinary one of each kind, of which a case says what matters to it. Kind and ID are 0. */

/** "2026-01-01 … 2026-01-31", or "2026-01-01 …" for what has no end. */
export function dates(text: string): { readonly from: number; readonly to: number | null } {
  const [from = '', to = ''] = text.split('…').map((part) => part.trim());
  return { from: day(from), to: to === '' ? null : day(to) };
}

export function placement(stay: string, said: Partial<WorldPlacement> = {}): WorldPlacement {
  const { from, to } = dates(stay);
  return { ...blankPlacement, id: 0, kind: 0, start: from, end: to, ...said };
}

export function price(valid: string, perDay: number, said: Partial<PriceRow> = {}): PriceRow {
  const { from, to } = dates(valid);
  const ordinary = { row: 0, kind: 0, provider: -1, unit: 'day', dayRule: null, appliesTo: 'all' } as const;
  return { ...ordinary, validFrom: from, validTo: to, price: kronor(perDay), vatCompensation: null, ...said };
}

export function kind(said: Partial<KindRule>): KindRule {
  return { row: 0, kind: 0, countsDays: true, dayRule: null, vatCompensation: share(0), ...said };
}

export function rate(year: number, of: number, said: Partial<ContributionRow> = {}): ContributionRow {
  return { row: 0, year, ageFrom: 18, ageTo: null, rate: share(of), monthlyCap: null, ...said };
}

export function absence(period: string, paid: number, said: Partial<AbsenceRow> = {}): AbsenceRow {
  return { row: 0, placement: 0, ...dates(period), fromDay: 1, part: null, paid: share(paid), ...said };
}

export function addOn(period: string, amount: number, said: Partial<AddOnRow> = {}): AddOnRow {
  return { row: 0, placement: 0, ...dates(period), amount: kronor(amount), unit: 'day', what: '', ...said };
}

/** A world of one placement, asked about from its first day through a last one, or else through the end of 2026. */
export function worldOf(one: WorldPlacement, tables: Partial<CostTables>, through = '2026-12-31'): World {
  return { placements: [one], tables: { ...noTables, ...tables }, from: one.start, until: day(through) + 1 };
}
