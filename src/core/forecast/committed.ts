import { chargesOf } from '../cost/chargesOf';
import { type CostWorld, costWorld } from '../cost/costWorld';
import { numberAt } from '../numberAt';
import { isProblem } from '../result';
import type { Ahead } from './ahead';
import type { ForecastQuestion, KnownList } from './forecastList';
import { meanOf } from './outcome';
import { type PlacementAhead, placementAhead } from './placementAhead';
import { kindAt } from './pools';
import { type Remaining, remainingOf, type RemainingSource } from './remaining';

/** An open placement ahead. Means are exact öre, days and dates, unrounded. */
export interface Committed extends Remaining {
  /** Its row among those that are known. */
  readonly row: number;
  readonly kind: number;
  readonly ahead: PlacementAhead;
  readonly cost: number;
  readonly days: number;
  /** Dates that lack a price and cost nothing here. */
  readonly unpriced: number;
}

/** What each placement that is open on the as-of date is expected to cost ahead. */
export function committedOf(
  list: KnownList,
  question: ForecastQuestion,
  source: RemainingSource,
): readonly Committed[] {
  if (source.ahead.dates === 0) return [];
  const world = worldAhead(list, question);
  return list.rows.flatMap((_, row) => {
    if (numberAt(list.placements.end, row) !== 0) return [];
    const ahead = aheadAt(world, row, source.ahead);
    const remaining = remainingOf(list, row, source);
    return [{ ...remaining, row, kind: kindAt(list, row), ahead, ...meansOf(ahead, remaining) }];
  });
}

/**
 * The costs of the dates ahead, as if every open placement stayed past the last one: its last day is the day after, so that no day rule
 * leaves any of them out.
 */
function worldAhead(
  { placements, placementIds, tables }: KnownList,
  { asOf, to, dayRule }: ForecastQuestion,
): CostWorld {
  const end = placements.end.map((last) => (last === 0 ? to + 1 : last));
  const question = { placementIds, from: asOf + 1, until: to + 1, dayRule };
  return costWorld({ ...placements, end }, tables, question);
}

/** What a placement of that world amounts to ahead. */
export function aheadAt(world: CostWorld, row: number, ahead: Ahead): PlacementAhead {
  const charged = chargesOf(world, row);
  if (isProblem(charged)) throw new RangeError('a placement that is ahead does not end before it starts');
  return placementAhead(charged, ahead);
}

function meansOf(
  { cost, days, unpriced }: PlacementAhead,
  { stays }: Remaining,
): Pick<Committed, 'cost' | 'days' | 'unpriced'> {
  return {
    cost: meanOf(cost.outcome, stays),
    days: meanOf(days.outcome, stays),
    unpriced: meanOf(unpriced.outcome, stays),
  };
}
