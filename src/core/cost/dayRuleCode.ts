import type { DayRule } from '../dayRule';

/** The day rules as they stand in a column of numbers, where 0 says that a row has none of its own. */
export const dayRuleCodes: Readonly<Record<DayRule, number>> = { both: 1, nights: 2 };

/** The day rule of a code, or null where there is none. */
export function dayRuleOf(code: number): DayRule | null {
  if (code === dayRuleCodes.both) return 'both';
  return code === dayRuleCodes.nights ? 'nights' : null;
}
