import type { PeriodUnit } from '../core/summary/periods';
import type { Language } from './language';

/** A period of the civil year: the first of its kind in a year is part 1. */
export interface NamedPeriod {
  readonly year: number;
  readonly part: number;
}

/** The period as reports write it: 2026-01, 2026 kv1 (2026 Q1), 2026 T1, 2026. */
export function periodName({ year, part }: NamedPeriod, unit: PeriodUnit, language: Language): string {
  switch (unit) {
    case 'month':
      return `${year}-${String(part).padStart(2, '0')}`;
    case 'quarter':
      return language === 'sv' ? `${year} kv${part}` : `${year} Q${part}`;
    case 'fourMonths':
      return `${year} T${part}`;
    case 'year':
      return String(year);
  }
}
