import { chargesOf } from '../../core/cost/chargesOf';
import { numberAt } from '../../core/numberAt';
import { daysInPeriod, intersection, periodThrough } from '../../core/period';
import { isProblem, type LocatedProblem, type ProblemCode } from '../../text/problem';
import { notInPriceList } from '../costs/notInPriceList';
import { atRow } from '../costs/shownCell';
import type { SummaryCall } from './summaryCall';
import type { SummaryMembers } from './summaryMembers';

/** Why dates of a placement have no known cost: the first of them for this reason, and how many days there are that need a price. */
export interface UnpricedPlacement {
  /** In the table of placements, from 0. */
  readonly row: number;
  readonly problem: LocatedProblem;
  readonly days: number;
}

/** Every reason of every placement, in the order of the rows. A row that cannot be counted is none of them. */
export function unpricedReasons(
  { divided, inputs }: SummaryCall,
  { rows, from, to }: SummaryMembers,
): readonly UnpricedPlacement[] {
  const { world, needed } = divided;
  const window = periodThrough(from, to);
  return rows.flatMap((row) => {
    const charged = needed.leftOut[row] === 1 ? null : chargesOf(world, row);
    if (charged === null || isProblem(charged)) return [];
    const start = numberAt(world.placements.start, row);
    const billed = charged.quantity === null ? charged.billed : { from: start, until: start + 1 };
    const reasons = new Map<ProblemCode, UnpricedPlacement>();
    for (const period of charged.unpriced) {
      const dates = intersection(period, window);
      if (dates.until <= dates.from) continue;
      const why = period.why ?? notInPriceList(inputs, row, dates.from);
      const before = reasons.get(why.problem) ?? {
        row,
        problem: atRow(inputs.placements, why, row),
        days: 0,
      };
      reasons.set(why.problem, { ...before, days: before.days + daysInPeriod(intersection(dates, billed)) });
    }
    return [...reasons.values()];
  });
}
