import { dayRuleCodes } from '../dayRuleCode';
import type { KindRule } from '../costRules';

/**
 * What the table of kinds says, in columns by the number of a kind plus 1: a hundred thousand placements look it up without a hash. The
 * first is that of a blank kind. A kind that the table does not know says nothing, as one beyond the last; then the question's rule holds.
 */
export interface KindCodes {
  /** As in a placement's own row: the kind's rule, or else the one of the question. */
  readonly dayRule: Uint8Array;
  /** 1 for kinds that cost without care days. */
  readonly isWithoutDays: Uint8Array;
  /** 1 for kinds of whose price a share comes back as VAT compensation. */
  readonly isCompensated: Uint8Array;
}

/** The codes of all kinds in the table, and of the rule where a kind has none. */
export function kindCodes(kinds: ReadonlyMap<number, KindRule>, usualRule: number): KindCodes {
  let last = -1;
  for (const kind of kinds.keys()) last = Math.max(last, kind);
  const column = (): Uint8Array => new Uint8Array(last + 2);
  const codes = { dayRule: column().fill(usualRule), isWithoutDays: column(), isCompensated: column() };
  for (const [kind, { dayRule, countsDays, vatCompensation }] of kinds) {
    codes.dayRule[kind + 1] = dayRule === null ? usualRule : dayRuleCodes[dayRule];
    codes.isWithoutDays[kind + 1] = countsDays ? 0 : 1;
    codes.isCompensated[kind + 1] = vatCompensation === 0 ? 0 : 1;
  }
  return codes;
}
