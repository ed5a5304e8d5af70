import type { ContributionRow } from '../costRules';
import type { AgesReversed } from './costRemark';

/** Rates of the employer's contribution that no carer is of the age for. */
export function agesReversed(rows: readonly ContributionRow[]): AgesReversed[] {
  const reversed = rows.filter(({ ageFrom, ageTo }) => ageTo !== null && ageTo < ageFrom);
  return reversed.map(({ row }) => ({ remark: 'agesReversed', row }));
}
