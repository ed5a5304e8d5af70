import { intersection, type Period } from '../period';
import type { AbsencesOverlap, MissingContribution } from '../result';

/** Why dates have no known cost; null: the price list has no row for them. */
export type UnpricedReason = MissingContribution | AbsencesOverlap | null;

/** Dates without a known cost. */
export interface UnpricedPeriod extends Period {
  readonly why: UnpricedReason;
}

/** The same dates, each once, in order; a date that lacks several things has the reason that began first. */
export function apart(periods: readonly UnpricedPeriod[]): UnpricedPeriod[] {
  const found: UnpricedPeriod[] = [];
  let day = -Infinity;
  for (const { from, until, why } of [...periods].sort((one, other) => one.from - other.from)) {
    if (until <= Math.max(day, from)) continue;
    found.push({ from: Math.max(day, from), until, why });
    day = until;
  }
  return found;
}

/**
 * Charges, or other dated things, without the dates of the periods, which are apart and in order: who does not know all of a cost knows
 * no cost.
 */
export function withoutDates<Dated extends Period>(
  dated: readonly Dated[],
  periods: readonly Period[],
): Dated[] {
  return dated.flatMap((each) => {
    const left: Dated[] = [];
    let { from } = each;
    for (const period of periods) {
      const cut = intersection(period, each);
      if (cut.from >= cut.until) continue;
      if (from < cut.from) left.push({ ...each, from, until: cut.from });
      from = cut.until;
    }
    return from < each.until ? [...left, { ...each, from }] : left;
  });
}
